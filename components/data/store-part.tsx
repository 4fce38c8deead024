import { useState } from 'react';
import type { Store } from '../hooks/use-store.ts';
import { useWords } from '../hooks/use-words.tsx';
import { AskedTwice } from '../settings/asked-twice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './data.module.css';
import { Part, sizeOf } from './part.tsx';

interface StorePartProps extends Store {
  /** Answers whether it was done. */
  readonly onBringBack: (until: number) => Promise<boolean>;
}

/** What is stored here, and how much of it. */
export function StorePart({ figures, usage, capacity, beforeUntil, onBringBack }: StorePartProps) {
  const { t, format } = useWords();
  const [failed, setFailed] = useState(false);
  const number = format.number;
  return (
    <Part title={t('data.store.title')}>
      {figures === null && <Skeleton label={t('common.loading')} />}
      {figures && (
        <ul className={styles.lines}>
          {usage !== null && (
            <li>
              {capacity === null
                ? t('data.store.usage', { size: sizeOf(usage, number) })
                : t('data.store.usageOf', {
                    size: sizeOf(usage, number),
                    capacity: sizeOf(capacity, number),
                  })}
            </li>
          )}
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
        </ul>
      )}
      {beforeUntil !== null && (
        <div className={styles.box}>
          <p>{t('data.store.before', { date: format.full(beforeUntil) })}</p>
          <div className={styles.buttons}>
            <AskedTwice
              variant="secondary"
              label={t('data.store.back')}
              title={t('data.store.backTitle')}
              text={t('data.store.backText')}
              onConfirm={() => void onBringBack(beforeUntil).then((done) => setFailed(!done))}
            />
          </div>
        </div>
      )}
      <p role="status">{failed && t('data.failed')}</p>
    </Part>
  );
}
