import { memo, useMemo } from 'react';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { chartsWords } from '../../lib/i18n/charts-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type ChartData, chartDataOf, type Range, ranges } from './chart-data.ts';
import styles from './charts.module.css';
import { PoliciesChart } from './policies-chart.tsx';
import {
  FairnessChart,
  FirstReplyChart,
  HoursChart,
  PermissionsChart,
  ResolutionChart,
} from './time-charts.tsx';
import { CausesChart, PromisesChart, RecoveredChart, UnansweredChart } from './week-charts.tsx';

export interface ChartsPageProps {
  /** null = still loading. */
  readonly columns: CaseColumns | null;
  readonly brand: Brand;
  /** The moment that is counted at. */
  readonly now: number;
  readonly range: Range;
  readonly onRange: (range: Range) => void;
  /** The last reply of each case of the range; null = still loading. */
  readonly replies: readonly string[] | null;
  readonly onSave: (name: string, csv: string) => void;
}

/** The figures of a brand over its last weeks: each as a sentence, a drawing, a table and a file. */
export const ChartsPage = (props: ChartsPageProps) => (
  <PartWords files={chartsWords}>
    <Shown {...props} />
  </PartWords>
);

function Shown({ columns, brand, now, range, onRange, replies, onSave }: ChartsPageProps) {
  const { t } = useWords();
  const data = useMemo(
    () => columns && { ...chartDataOf(columns, brand, range, now), onSave },
    [columns, brand, range, now, onSave],
  );
  if (!data) return <Skeleton label={t('common.loading')} lines={[60, 90, 90, 40]} />;
  return (
    <section className={styles.page} aria-labelledby="charts-title">
      <header className={styles.intro}>
        <h2 id="charts-title">{t('charts.heading')}</h2>
        <Choice
          label={t('charts.range')}
          labelHidden
          value={range}
          onChange={onRange}
          options={ranges.map((value) => ({ value, label: t(`charts.weeks.${value}`) }))}
        />
      </header>
      {data.places.length === 0 ? (
        <EmptyState title={t('charts.empty')}>{t('charts.emptyText')}</EmptyState>
      ) : (
        <Cards {...{ data, replies }} />
      )}
    </section>
  );
}

interface CardsProps extends Pick<ChartsPageProps, 'replies'> {
  readonly data: ChartData;
}

/** Each walks over all cases of the range: drawn anew for other figures, not at each beat of the clock. */
const Cards = memo(({ data, replies }: CardsProps) => (
  <div className={styles.cards}>
    <CausesChart {...data} />
    <FirstReplyChart {...data} />
    <ResolutionChart {...data} />
    <UnansweredChart {...data} />
    <PromisesChart {...data} />
    <RecoveredChart {...data} />
    <FairnessChart {...data} />
    <HoursChart {...data} />
    <PermissionsChart {...data} />
    <PoliciesChart {...data} replies={replies ?? []} />
  </div>
));
