import styles from './bar.module.css';
import { classNames } from './class-names.ts';

interface BarProps {
  readonly label: string;
  /** 0–1. */
  readonly value: number;
  /** The value in words, for screen readers: "2 of 3". */
  readonly text?: string;
}

export function Bar({ label, value, text }: BarProps) {
  const share = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <meter> cannot be drawn alike in both browsers
    <span
      className={styles.bar}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-valuetext={text}
    >
      <span className={styles.fill} style={{ width: `${share}%` }} />
    </span>
  );
}

export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

interface PartsBarProps {
  readonly label: string;
  readonly max: number;
  readonly parts: readonly BarPart[];
}

/** What a sum is made of: a bar of parts and the same parts in words and figures. */
export function PartsBar({ label, max, parts }: PartsBarProps) {
  const shown = parts.filter((part) => part.value > 0);
  return (
    <div>
      <span className={classNames(styles.bar, styles.tall)} aria-hidden>
        {shown.map((part, index) => (
          <span
            key={part.key}
            className={classNames(styles.part, styles[`part${index % 5}`])}
            style={{ width: `${(part.value / max) * 100}%` }}
          />
        ))}
      </span>
      <ul className={styles.legend} aria-label={label}>
        {shown.map((part, index) => (
          <li key={part.key}>
            <span className={classNames(styles.swatch, styles[`part${index % 5}`])} aria-hidden />
            {part.label} {part.value}
          </li>
        ))}
      </ul>
    </div>
  );
}
