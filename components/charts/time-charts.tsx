import { casesOf, columnSum } from '../../lib/analytics/figures.ts';
import { hoursOfTheWeek } from '../../lib/analytics/heat.ts';
import type { ReachBand } from '../../lib/analytics/measures.ts';
import { openDayMinutes } from '../../lib/analytics/open-day.ts';
import {
  fairness,
  firstReplies,
  permissionWaits,
  resolutions,
  type Spread,
} from '../../lib/analytics/spread.ts';
import { useWords } from '../hooks/use-words.tsx';
import { ChartCard } from './chart-card.tsx';
import type { ChartData } from './chart-data.ts';
import { ColumnsChart } from './columns-chart.tsx';
import { figureWords } from './figure-words.ts';
import { HeatChart } from './heat-chart.tsx';
import { RangesChart } from './ranges-chart.tsx';

type Told = 'firstReply' | 'resolution' | 'permissions';

interface SpreadCardProps extends ChartData {
  readonly told: Told;
  readonly name: string;
  readonly spread: Spread;
}

function SpreadCard({ told, spread, ...rest }: SpreadCardProps) {
  const { t, language } = useWords();
  const { span, step: rowLabel } = figureWords(language, t);
  // A permission is waited for by the clock, everything else by the hours of opening.
  const openDay = told === 'permissions' ? null : openDayMinutes(rest.brand.hours);
  const minutes = (value: number | null) => span(value ?? 0, openDay);
  const { n, q1, median, q3 } = spread.of;
  const title = t(`charts.${told}.title`, { count: n, median: minutes(median) });
  const quartiles = t('charts.quartiles', { from: minutes(q1), to: minutes(q3) });
  const about = `${t(`charts.${told}.about`)}${n > 1 ? ` ${quartiles}` : ''}`;
  const columnLabel = () => t('charts.cases');
  const { figures } = spread;
  return (
    <ChartCard
      {...rest}
      {...{ title, about, n, figures, rowLabel, columnLabel }}
      called={t(`charts.${told}.name`)}
      filledBy={t(`charts.${told}.fill`)}
      rowsAre={t(`charts.${told}.rows`)}
    >
      <ColumnsChart label={title} {...{ figures, rowLabel, columnLabel }} />
    </ChartCard>
  );
}

export const FirstReplyChart = (data: ChartData) => (
  <SpreadCard
    {...data}
    told="firstReply"
    name="first-reply"
    spread={firstReplies(data.columns, data.places, data.clock)}
  />
);

export const ResolutionChart = (data: ChartData) => (
  <SpreadCard
    {...data}
    told="resolution"
    name="resolution"
    spread={resolutions(data.columns, data.places, data.clock)}
  />
);

export const PermissionsChart = (data: ChartData) => (
  <SpreadCard
    {...data}
    told="permissions"
    name="permissions"
    spread={permissionWaits(data.columns, data.places)}
  />
);

/** Are those with few followers answered as soon as those with many? */
export function FairnessChart(data: ChartData) {
  const { t, language } = useWords();
  const { span } = figureWords(language, t);
  const openDay = openDayMinutes(data.brand.hours);
  const minutes = (value: number) => span(value, openDay);
  const figures = fairness(data.columns, data.places, data.clock);
  const rowLabel = (key: string) => t(`charts.reach.${key as ReachBand}`);
  const columnLabel = (key: string) => t(`charts.quartile.${key as 'cases'}`);
  const medians = figures.rows.flatMap(({ values: [, , , median] }) => median ?? []);
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  const title =
    medians.length === 0
      ? t('charts.fairness.nobody')
      : medians.length > 1
        ? t('charts.fairness.title', { from: minutes(least), to: minutes(most) })
        : t('charts.fairness.one', { median: minutes(medians[0] ?? 0) });
  const said = (key: string): string => {
    const [all, count, q1, median, q3] = figures.rows.find((row) => row.key === key)?.values ?? [];
    const answered = t('charts.fairness.answered', { answered: count ?? 0, count: all ?? 0 });
    if (!count) return `${rowLabel(key)}: ${answered}`;
    const told = { median: minutes(median ?? 0), from: minutes(q1 ?? 0), to: minutes(q3 ?? 0) };
    return `${rowLabel(key)}: ${answered}; ${t('charts.fairness.said', { count, ...told })}`;
  };
  return (
    <ChartCard
      {...data}
      name="reach"
      {...{ title, figures, rowLabel, columnLabel }}
      about={t('charts.fairness.about')}
      called={t('charts.fairness.name')}
      filledBy={t('charts.fairness.fill')}
      n={columnSum(figures, 'all')}
      rowsAre={t('charts.fairness.rows')}
    >
      <RangesChart label={title} none={t('charts.fairness.none')} {...{ figures, rowLabel, minutes, said }} />
    </ChartCard>
  );
}

/** When people complain. */
export function HoursChart(data: ChartData) {
  const { t, language } = useWords();
  const { hour, weekday } = figureWords(language, t);
  const figures = hoursOfTheWeek(data.columns, data.places, data.brand.hours.timeZone);
  const busiest = figures.rows
    .flatMap(({ key, values }) => values.map((value, place) => ({ day: key, place, value: value ?? 0 })))
    .reduce((most, each) => (each.value > most.value ? each : most), { day: '0', place: 0, value: 0 });
  const peak = { day: weekday(Number(busiest.day), 'long'), hour: hour(busiest.place), count: busiest.value };
  // One complaint in an hour is no peak.
  const title = busiest.value > 1 ? t('charts.hours.title', peak) : t('charts.hours.name');
  const rowLabel = (key: string) => weekday(Number(key), 'short');
  const columnLabel = (key: string) => hour(Number(key));
  return (
    <ChartCard
      {...data}
      name="hours"
      {...{ title, figures, rowLabel, columnLabel }}
      about={t('charts.hours.about')}
      called={t('charts.hours.name')}
      filledBy={t('charts.hours.fill')}
      n={casesOf(figures)}
      rowsAre={t('charts.hours.rows')}
    >
      <HeatChart label={title} {...{ figures, rowLabel, columnLabel }} />
    </ChartCard>
  );
}
