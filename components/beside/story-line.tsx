import type { ReactNode } from 'react';
import type { Platform } from '../../lib/domain/platform.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './beside.module.css';

interface StoryLineProps {
  readonly name: string;
  readonly platform: Platform;
  /** null = the page did not say. */
  readonly at: number | null;
  readonly now: number;
  readonly text: string;
  /** What is to be said of it beside. */
  readonly children?: ReactNode;
}

/** Whose post it is, where and when, and how it begins. */
export function StoryLine({ name, platform, at, now, text, children }: StoryLineProps) {
  const { t, format } = useWords();
  return (
    <span className={styles.line}>
      <span className={styles.who}>
        <bdi>{name || t('beside.nobody')}</bdi>
        <span className={styles.small}>
          {[t(`common.platform.${platform}`), at !== null && format.moment(at, now)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {children && <span className={styles.small}>{children}</span>}
      <span className={styles.excerpt} dir="auto">
        {text}
      </span>
    </span>
  );
}
