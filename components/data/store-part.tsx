import type { Store } from '../hooks/use-store.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './data.module.css';
import { Part, sizeOf } from './part.tsx';

/** What is stored here, how much of it, and what waits. */
export function StorePart({ figures, usage, waiting, beforeUntil }: Store) {
  const { t, format } = useWords();
  const number = format.number;
  return (
    <Part title={t('data.store.title')}>
      {figures === null && <Skeleton label={t('common.loading')} />}
      {waiting > 0 && (
        <p role="status" className={styles.note}>
          {t('data.store.waiting', { count: waiting })}
        </p>
      )}
      {figures && (
        <ul className={styles.lines}>
          {usage !== null && <li>{t('data.store.usage', { size: sizeOf(usage, number) })}</li>}
          <li>
            {t('data.store.counts', {
              cases: number(figures.cases),
              events: number(figures.events),
              people: number(figures.people),
              drafts: number(figures.drafts),
            })}
          </li>
          {figures.oldest !== null && (
            <li>{t('data.store.oldest', { date: format.full(figures.oldest) })}</li>
          )}
          {figures.largest && (
            <li>{t('data.store.largest', { name: figures.largest.name, count: figures.largest.events })}</li>
          )}
          {figures.cases === 0 && <li className={styles.quiet}>{t('data.store.empty')}</li>}
          {beforeUntil !== null && <li>{t('data.store.before', { date: format.full(beforeUntil) })}</li>}
        </ul>
      )}
    </Part>
  );
}
