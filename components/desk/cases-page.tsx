import { ExternalLink } from 'lucide-react';
import type { CaseRecord, CaseStatus, CaseView } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Timeline } from '../sidebar/timeline.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Chip, type Tone } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './cases-page.module.css';

interface CasesPageProps {
  /** null = still loading. */
  readonly records: readonly CaseRecord[] | null;
  readonly chosen: CaseView | null;
  readonly now: number;
  readonly onChoose: (caseId: string) => void;
  readonly onOpenPost: (url: string) => void;
}

const tones: Record<CaseStatus, Tone> = {
  open: 'urgent',
  waiting: 'waiting',
  provisional: 'waiting',
  resolved: 'accent',
  closed: 'plain',
  ended: 'plain',
};

/** The case history: the list, and one case with everything that happened to it. */
export function CasesPage({ records, chosen, now, onChoose, onOpenPost }: CasesPageProps) {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      {!records && <Skeleton label={t('common.loading')} />}
      {records?.length === 0 && <EmptyState title={t('desk.empty')}>{t('desk.emptyText')}</EmptyState>}
      {records && records.length > 0 && (
        <div className={styles.columns}>
          <ul className={styles.list} aria-label={t('desk.list')}>
            {records.map((record) => (
              <li key={record.id}>
                <CaseRow
                  record={record}
                  now={now}
                  current={record.id === chosen?.record.id}
                  onChoose={() => onChoose(record.id)}
                />
              </li>
            ))}
          </ul>
          {chosen ? (
            <CaseDetail caseView={chosen} now={now} onOpenPost={onOpenPost} />
          ) : (
            <p className={styles.quiet}>{t('desk.choose')}</p>
          )}
        </div>
      )}
    </main>
  );
}

interface CaseRowProps {
  readonly record: CaseRecord;
  readonly now: number;
  readonly current: boolean;
  readonly onChoose: () => void;
}

function CaseRow({ record, now, current, onChoose }: CaseRowProps) {
  const { t, format } = useWords();
  const isLate = record.nextDueAt > 0 && record.nextDueAt <= now;
  return (
    <button type="button" className={styles.row} aria-current={current} onClick={onChoose}>
      <span className={styles.who}>
        <bdi className={styles.name}>{record.author.name || record.author.handle || t('popup.nobody')}</bdi>
        <span className={styles.quiet}>{t(`common.platform.${record.post.platform}`)}</span>
      </span>
      <Chip tone={tones[record.status]} dot>
        {t(`common.status.${record.status}`)}
      </Chip>
      <span className={styles.text} dir="auto">
        {record.post.text}
      </span>
      <span className={isLate ? styles.late : styles.quiet}>
        {record.nextDueAt > 0
          ? t('desk.nextDue', { when: format.due(record.nextDueAt, now) })
          : format.moment(record.touchedAt, now)}
      </span>
    </button>
  );
}

interface CaseDetailProps {
  readonly caseView: CaseView;
  readonly now: number;
  readonly onOpenPost: (url: string) => void;
}

function CaseDetail({ caseView, now, onOpenPost }: CaseDetailProps) {
  const { t, format } = useWords();
  const { record } = caseView;
  const url = record.post.url ?? record.author.profileUrl;
  return (
    <Card className={styles.detail} aria-labelledby="chosen-case">
      <header className={styles.detailHead}>
        <h2 id="chosen-case">
          <bdi>{record.author.name || record.author.handle || t('popup.nobody')}</bdi>
        </h2>
        {url && (
          <Button icon={ExternalLink} size="small" onClick={() => onOpenPost(url)}>
            {t('desk.openPost')}
          </Button>
        )}
      </header>
      <p className={styles.quiet}>
        {t(`common.cause.${record.cause}`)} · {t(`common.severity.s${record.severity}`)} ·{' '}
        {record.nextDueAt > 0
          ? t('desk.nextDue', { when: format.due(record.nextDueAt, now) })
          : t('desk.noDue')}
      </p>
      <blockquote className={styles.post} dir="auto">
        {record.post.text}
      </blockquote>
      <Timeline key={record.id} caseView={caseView} now={now} open />
    </Card>
  );
}
