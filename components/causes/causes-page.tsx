import type { BusinessClock } from '../../lib/analytics/business-clock.ts';
import { openDayMinutes } from '../../lib/analytics/open-day.ts';
import {
  type CausesBoard,
  causeKey,
  enoughForProposal,
  type RootCause,
  rankedFigures,
} from '../../lib/analytics/root-causes.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { chartsWords } from '../../lib/i18n/charts-words.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { figureWords } from '../charts/figure-words.ts';
import { policyName, wholePolicy } from '../charts/policy-name.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { BeforeAfter } from './before-after.tsx';
import styles from './causes.module.css';
import { Proposal } from './proposal.tsx';

export interface CausesPageProps {
  /** null = still loading. */
  readonly board: CausesBoard | null;
  readonly brand: Brand;
  readonly now: number;
  /** `policy:ID` or `product:NAME`; null = the first. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  /** Of the cases of the chosen one, the latest first; null = still loading. */
  readonly records: readonly CaseRecord[] | null;
  /** true = it is in the clipboard. */
  readonly onCopy: (text: string) => boolean;
  readonly onSave: (name: string, csv: string) => void;
}

/** Which rules and products the complaints hang on, what each costs, and the proposal to change it. */
export const CausesPage = (props: CausesPageProps) => (
  <PartWords files={chartsWords}>
    <Board {...props} />
  </PartWords>
);

function Board({ board, brand, now, chosen, onChoose, ...rest }: CausesPageProps) {
  const { t, language } = useWords();
  if (!board) return <Skeleton label={t('common.loading')} lines={[60, 90, 90]} />;
  const { columns, causes, clock } = board;
  if (causes.length === 0) return <EmptyState title={t('causes.empty')}>{t('causes.emptyText')}</EmptyState>;
  const current = causes.find((each) => causeKey(each) === chosen) ?? (causes[0] as RootCause);
  const nameOf = ({ kind, key }: Pick<RootCause, 'kind' | 'key'>): string =>
    kind === 'policy' ? policyName(brand, key, t) : key;
  const figures = rankedFigures(causes, causes.length);
  const most = causes[0]?.cases ?? 1;
  const say = figureWords(language, t);
  const columnLabel = (key: string) => t(`causes.column.${key as 'cases' | 'gestures' | 'waited'}`);
  const title = t('causes.title', {
    count: causes[0]?.cases ?? 0,
    what: nameOf(causes[0] as RootCause),
  });
  return (
    <section className={styles.page} aria-labelledby="causes-title">
      <h2 id="causes-title">{t('causes.heading')}</h2>
      <div className={styles.board}>
        <div className={styles.side}>
          <ChartCard
            name="root-causes"
            {...{ title, figures, columnLabel }}
            called={t('causes.rows')}
            filledBy={t('causes.emptyText')}
            about={t('causes.about')}
            n={causes.reduce((sum, { cases }) => sum + cases, 0)}
            rowsAre={t('causes.rows')}
            rowLabel={(row) => nameOf(causes.find((each) => causeKey(each) === row) ?? current)}
            onSave={rest.onSave}
          >
            <ul className={styles.list} aria-label={t('causes.list')}>
              {causes.map((each) => (
                <li key={causeKey(each)}>
                  <button
                    type="button"
                    className={styles.row}
                    aria-current={each === current}
                    onClick={() => onChoose(causeKey(each))}
                  >
                    <span dir="auto">{nameOf(each)}</span>
                    <span
                      className={styles.bar}
                      style={{ width: `${(each.cases / most) * 100}%` }}
                      aria-hidden
                    />
                    <span className={styles.quiet}>
                      {t(`causes.kind.${each.kind}`)} · {t('causes.cases', { count: each.cases })}
                      {each.gestures > 0 &&
                        ` · ${t('causes.gestures', { amount: say.amount(each.gestures) })}`}
                    </span>
                    {each.cases >= enoughForProposal && <Chip tone="accent">{t('causes.ready')}</Chip>}
                  </button>
                </li>
              ))}
            </ul>
          </ChartCard>
        </div>
        <Detail
          {...{ columns, brand, now, clock, ...rest }}
          cause={current}
          name={current.kind === 'policy' ? wholePolicy(brand, current.key, t) : current.key}
        />
      </div>
    </section>
  );
}

interface DetailProps extends Omit<CausesPageProps, 'board' | 'chosen' | 'onChoose'> {
  readonly columns: CaseColumns;
  readonly cause: RootCause;
  readonly name: string;
  readonly clock: BusinessClock;
}

function Detail({ columns, brand, now, cause, name, clock, records, onCopy, onSave }: DetailProps) {
  const { t, language } = useWords();
  const say = figureWords(language, t);
  return (
    <div className={styles.detail}>
      <Card className={styles.card} aria-labelledby="cause-name">
        <h3 id="cause-name" dir="auto">
          {name}
        </h3>
        <dl className={styles.figures}>
          <dt>{t('causes.column.cases')}</dt>
          <dd>{cause.cases}</dd>
          <dt>{t('causes.open')}</dt>
          <dd>{cause.open}</dd>
          <dt>{t('causes.severe')}</dt>
          <dd>{cause.severe}</dd>
          <dt>{t('causes.column.gestures')}</dt>
          <dd>{t('causes.amount', { amount: say.amount(cause.gestures) })}</dd>
          <dt>{t('causes.column.waited')}</dt>
          <dd>{say.span(cause.waitedMinutes, openDayMinutes(brand.hours))}</dd>
        </dl>
      </Card>
      <Proposal {...{ columns, brand, cause, records, onCopy }} />
      {cause.kind === 'policy' && <BeforeAfter {...{ columns, brand, now, cause, clock, onSave }} />}
    </div>
  );
}
