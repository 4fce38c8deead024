import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A calm drawing (the sea at rest) and one sentence. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <svg className={styles.drawing} viewBox="0 0 160 80" aria-hidden="true">
        <circle cx="80" cy="42" r="17" className={styles.sun} />
        <path d="M8 52h144M30 60h100M52 68h56" className={styles.sea} />
        <path d="M118 26c4-4 8-4 11 0 3-4 7-4 11 0M20 34c3-3 6-3 8 0 2-3 5-3 8 0" className={styles.bird} />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
