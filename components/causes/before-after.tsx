import type { BusinessClock } from '../../lib/analytics/business-clock.ts';
import { openDayMinutes } from '../../lib/analytics/open-day.ts';
import { beforeAndAfter, type RootCause } from '../../lib/analytics/root-causes.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { ChartCard } from '../charts/chart-card.tsx';
import { figureWords } from '../charts/figure-words.ts';
import { RangesChart } from '../charts/ranges-chart.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import styles from './causes.module.css';

interface BeforeAfterProps {
  readonly columns: CaseColumns;
  readonly brand: Brand;
  readonly now: number;
  readonly cause: RootCause;
  readonly clock: BusinessClock;
  readonly onSave: (name: string, csv: string) => void;
}

/** Before and after the last change of a policy's wording: two numbers side by side, and not a word about why. */
export function BeforeAfter({ columns, brand, now, cause, clock, onSave }: BeforeAfterProps) {
  const { t, language } = useWords();
  const change = brand.policies.find(({ id }) => id === cause.key)?.changes?.at(-1);
  if (!change)
    return (
      <Card className={styles.card}>
        <h3>{t('causes.change.heading')}</h3>
        <p className={styles.quiet}>{t('causes.change.none')}</p>
      </Card>
    );
  const { figures } = beforeAndAfter(columns, cause.places, change.at, clock, now);
  const openDay = openDayMinutes(brand.hours);
  const { span } = figureWords(language, t);
  const minutes = (value: number) => span(value, openDay);
  const rowLabel = (key: string) => t(`causes.change.${key as 'before' | 'after'}`);
  const columnLabel = (key: string) => t(`charts.quartile.${key as 'all'}`);
  const [before = [], after = []] = figures.rows.map(({ values }) => values);
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const days = Math.max(1, Math.round(Math.min(now - change.at, 84 * 86_400_000) / 86_400_000));
  const title = t('causes.change.title', {
    before: before[0] ?? 0,
    after: after[0] ?? 0,
    when: date.format(change.at),
  });
  const said = (key: string): string => {
    const [all = 0, n = 0, q1, median, q3] = figures.rows.find((row) => row.key === key)?.values ?? [];
    const told = { from: minutes(q1 ?? 0), to: minutes(q3 ?? 0), median: minutes(median ?? 0) };
    const solved =
      n === 0 ? t('causes.change.noneSolved') : t('charts.fairness.said', { count: n ?? 0, ...told });
    return `${rowLabel(key)}: ${t('causes.cases', { count: all ?? 0 })}; ${solved}`;
  };
  return (
    <ChartCard
      name="before-after"
      {...{ title, figures, rowLabel, columnLabel, onSave }}
      called={t('causes.change.heading')}
      filledBy={t('causes.change.fill')}
      about={t('causes.change.about', { count: days })}
      n={(before[0] ?? 0) + (after[0] ?? 0)}
      rowsAre={t('causes.change.rows')}
      choice={
        <p className={styles.quiet} dir="auto">
          {t('causes.change.was', { fact: change.fact })}
        </p>
      }
    >
      <RangesChart
        label={title}
        none={t('causes.change.noneSolved')}
        {...{ figures, rowLabel, minutes, said }}
      />
    </ChartCard>
  );
}
