import { Download, X } from 'lucide-react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Network } from '../../lib/domain/networks.ts';
import type { Looks } from '../../lib/domain/rounds.ts';
import { reportWords } from '../../lib/i18n/report-words.ts';
import type { CaseLesson } from '../../lib/report/lessons.ts';
import type { PreventionItem } from '../../lib/report/prevention.ts';
import type { SharedQuestion } from '../../lib/report/similar-questions.ts';
import { lessonOf } from '../../lib/report/weekly.ts';
import { wholePolicy } from '../charts/policy-name.ts';
import { ListeningSearches } from '../follow-ups/listening-searches.tsx';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CopyDraft } from './copy-draft.tsx';
import { lessonsText } from './drafts.ts';
import { FixingDrafts, QuestionDrafts } from './public-drafts.tsx';
import styles from './report.module.css';

export interface PreventionPageProps {
  readonly brand: Brand;
  readonly now: number;
  /** null = still loading; likewise the others. */
  readonly items: readonly PreventionItem[] | null;
  /** What was ticked this week. */
  readonly ticked: readonly string[];
  readonly looks: Looks | null;
  /** null = none today. */
  readonly lesson: CaseRecord | null;
  readonly lessons: readonly CaseLesson[];
  readonly questions: readonly SharedQuestion[];
  readonly fixing: readonly CaseRecord[];
  readonly onTick: (item: string, done: boolean) => void;
  readonly onOpened: (network: Network) => void;
  readonly onDismissLesson: (caseId: string) => void;
  /** true = it is in the clipboard. */
  readonly onCopy: (text: string) => boolean;
  readonly onSaveLessons: (text: string) => void;
  /** Reminds of the next news about what is being fixed. */
  readonly onRemind: (record: CaseRecord) => void;
}

/** What keeps the next complaint from being written: the week's list, and what the cases have taught. */
export const PreventionPage = (props: PreventionPageProps) => (
  <PartWords files={reportWords}>
    <Shown {...props} />
  </PartWords>
);

function Shown(props: PreventionPageProps) {
  const { t } = useWords();
  return (
    <section className={styles.page} aria-labelledby="prevention-title">
      <h2 id="prevention-title">{t('report.prevention.title')}</h2>
      <LessonCard {...props} />
      <WeekList {...props} />
      <FixingDrafts {...props} />
      <QuestionDrafts {...props} />
      <Lessons {...props} />
    </section>
  );
}

function LessonCard({ lesson, brand, onDismissLesson }: PreventionPageProps) {
  const { t } = useWords();
  if (!lesson) return null;
  return (
    <Card tone="accent" className={styles.card} aria-labelledby="lesson-title">
      <div className={styles.lesson}>
        <h3 id="lesson-title">{t('report.lesson.title')}</h3>
        <IconButton icon={X} label={t('report.lesson.dismiss')} onClick={() => onDismissLesson(lesson.id)} />
      </div>
      <p dir="auto">{lessonOf(lesson, brand)}</p>
    </Card>
  );
}

function WeekList({ items, ticked, brand, looks, now, onTick, onOpened }: PreventionPageProps) {
  const { t } = useWords();
  return (
    <Card className={styles.card} aria-labelledby="week-title">
      <h3 id="week-title">{t('report.prevention.week')}</h3>
      {!items && <Skeleton label={t('common.loading')} />}
      {items?.length === 0 && <p className={styles.quiet}>{t('report.prevention.none')}</p>}
      <ul className={styles.list}>
        {items?.map((item) => (
          <li key={item.id}>
            <div className={styles.item}>
              <input
                id={`tick-${item.id}`}
                type="checkbox"
                checked={ticked.includes(item.id)}
                onChange={({ target }) => onTick(item.id, target.checked)}
              />
              <label
                htmlFor={`tick-${item.id}`}
                className={ticked.includes(item.id) ? styles.done : undefined}
                dir="auto"
              >
                <ItemWords {...{ item, brand }} />
              </label>
              <ItemLink item={item} />
            </div>
          </li>
        ))}
      </ul>
      <ListeningSearches {...{ brand, looks, now, onOpened }} />
    </Card>
  );
}

function ItemWords({ item, brand }: { readonly item: PreventionItem; readonly brand: Brand }) {
  const { t, language } = useWords();
  switch (item.kind) {
    case 'rounds':
      return t('report.prevention.rounds', {
        networks: new Intl.ListFormat(language).format(
          item.networks.map((network) => t(`common.platform.${network}`)),
        ),
      });
    case 'promises':
      return t(item.late > 0 ? 'report.prevention.promisesLate' : 'report.prevention.promises', {
        count: item.open,
        late: item.late,
      });
    case 'cause':
      return t('report.prevention.cause', {
        count: item.cause.cases,
        what: item.cause.kind === 'policy' ? wholePolicy(brand, item.cause.key, t) : item.cause.key,
      });
    case 'often':
      return t('report.prevention.often', {
        count: item.cases,
        what: t(`common.cause.${item.cause}`),
      });
    case 'offer':
      return t('report.prevention.offer', { what: wholePolicy(brand, item.policyId, t) });
  }
}

function ItemLink({ item }: { readonly item: PreventionItem }) {
  const { t } = useWords();
  if (item.kind === 'cause')
    return (
      <a href={`#/causes/${item.cause.kind}/${encodeURIComponent(item.cause.key)}`}>
        {t('report.prevention.toProposal')}
      </a>
    );
  if (item.kind === 'often')
    return <a href={`#/cases?cause=${item.cause}`}>{t('report.prevention.toCases')}</a>;
  return item.kind === 'promises' ? <a href="#/cases">{t('report.prevention.toCases')}</a> : null;
}

function Lessons({ lessons, onCopy, onSaveLessons }: PreventionPageProps) {
  const { t } = useWords();
  const text = lessonsText(lessons, t);
  return (
    <Card className={styles.card} aria-labelledby="lessons-title">
      <h3 id="lessons-title">{t('report.lessons')}</h3>
      {lessons.length === 0 ? (
        <p className={styles.quiet}>{t('report.export.none')}</p>
      ) : (
        <CopyDraft label={t('report.export.field')} text={text} onCopy={onCopy}>
          <Button icon={Download} onClick={() => onSaveLessons(text)}>
            {t('report.export.save')}
          </Button>
        </CopyDraft>
      )}
    </Card>
  );
}
