import { Download } from 'lucide-react';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { reportWords } from '../../lib/i18n/report-words.ts';
import { byteOrderMark, csvRow } from '../../lib/transfer/csv.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './report.module.css';

interface TrailPageProps {
  /** Cases that were seen to be solved in public, the latest first; null = still loading. */
  readonly records: readonly CaseRecord[] | null;
  readonly now: number;
  readonly onSave: (name: string, csv: string) => void;
}

/** Public threads in which a stranger can see that a complaint was solved: what a brand can point to. */
export const TrailPage = (props: TrailPageProps) => (
  <PartWords files={reportWords}>
    <Trail {...props} />
  </PartWords>
);

function Trail({ records, now, onSave }: TrailPageProps) {
  const { t, format } = useWords();
  if (!records) return <Skeleton label={t('common.loading')} />;
  const linked = records.flatMap((record) => (record.post.url ? [{ ...record, url: record.post.url }] : []));
  const csv = () => {
    const head = [t('report.trail.link'), t('report.trail.network'), t('report.trail.cause')];
    const rows = linked.map(({ url, post, cause }) => [
      url,
      t(`common.platform.${post.platform}`),
      t(`common.cause.${cause}`),
    ]);
    return byteOrderMark + [head, ...rows].map((cells) => csvRow(cells)).join('');
  };
  return (
    <section className={styles.page} aria-labelledby="trail-title">
      <header>
        <h2 id="trail-title">{t('report.trail.title')}</h2>
        <p className={styles.quiet}>{t('report.trail.about')}</p>
      </header>
      {linked.length === 0 ? (
        <EmptyState title={t('report.trail.empty')}>{t('report.trail.emptyText')}</EmptyState>
      ) : (
        <>
          <ul className={styles.list}>
            {linked.map(({ id, url, post, cause, resolvedAt, touchedAt }) => (
              <li key={id}>
                <a className={styles.link} href={url} target="_blank" rel="noreferrer">
                  {url.replace(/^https?:\/\/(?:www\.)?/, '')}
                </a>
                <p className={styles.quiet}>
                  {t(`common.platform.${post.platform}`)} · {t(`common.cause.${cause}`)} ·{' '}
                  {format.moment(resolvedAt ?? touchedAt, now)}
                </p>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button icon={Download} onClick={() => onSave('trail.csv', csv())}>
              {t('report.trail.save')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
