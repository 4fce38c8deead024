import { type ReactNode, useId } from 'react';
import { Card } from '../ui/card.tsx';
import styles from './settings.module.css';

interface SectionProps {
  readonly title: string;
  /** By which the readiness card leads here. */
  readonly anchor?: string;
  readonly text?: string;
  readonly children: ReactNode;
}

export function Section({ title, anchor, text, children }: SectionProps) {
  const id = useId();
  return (
    <Card id={anchor} aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {text && <p className={styles.quiet}>{text}</p>}
      {children}
    </Card>
  );
}
