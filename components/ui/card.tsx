import type { ComponentProps } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

interface CardProps extends ComponentProps<'section'> {
  readonly tone?: 'plain' | 'selected' | 'waiting' | 'urgent' | 'note' | 'accent';
}

export function Card({ tone = 'plain', className, children, ...rest }: CardProps) {
  return (
    <section className={classNames(styles.card, styles[tone], className)} {...rest}>
      {children}
    </section>
  );
}
