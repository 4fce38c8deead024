import type { ComponentProps, ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

export type Tone = 'plain' | 'accent' | 'urgent' | 'waiting' | 'note';

interface ChipProps {
  readonly tone?: Tone;
  /** A dot before the words, as on the marks in the page. */
  readonly dot?: boolean;
  readonly children: ReactNode;
  readonly title?: string;
}

/** A few words in a tinted box. Colour never carries the meaning alone: the words do. */
export function Chip({ tone = 'plain', dot = false, children, title }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])} title={title}>
      {dot && <span className={styles.dot} aria-hidden />}
      {children}
    </span>
  );
}

interface ChipButtonProps extends ComponentProps<'button'> {
  /** A chip that is on or off (a filter); leave out for a chip that acts. */
  readonly pressed?: boolean;
}

export function ChipButton({ pressed, className, children, ...rest }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={classNames(styles.chip, styles.action, pressed && styles.accent, className)}
      {...rest}
    >
      {children}
    </button>
  );
}
