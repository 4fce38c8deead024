import { type ReactNode, useId } from 'react';
import styles from './data.module.css';

interface PartProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One thing that can be done with the data. */
export function Part({ title, text, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {text && <p className={styles.quiet}>{text}</p>}
      {children}
    </section>
  );
}

/** Bytes in words: "3.2 MB". */
export function sizeOf(bytes: number, number: (value: number) => string): string {
  if (bytes < 1_000_000) return `${number(Math.ceil(bytes / 1_000))} kB`;
  const [value, unit] = bytes < 1_000_000_000 ? [bytes / 1_000_000, 'MB'] : [bytes / 1_000_000_000, 'GB'];
  return `${number(Math.round(value * 10) / 10)} ${unit}`;
}
