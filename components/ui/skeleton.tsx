import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Said to screen readers while the lines stand for the text to come. */
  readonly label: string;
  /** Widths in per cent, one a line. */
  readonly lines?: readonly number[];
}

export function Skeleton({ label, lines = [60, 95, 80] }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {lines.map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are drawing, without identity
        <span key={index} className={styles.line} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
