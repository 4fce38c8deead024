import type { BusinessClock } from '../../lib/analytics/business-clock.ts';
import { clockFor, complaintsIn } from '../../lib/analytics/measures.ts';
import { type Week, weeksUpTo } from '../../lib/analytics/weeks.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { Brand } from '../../lib/domain/brand.ts';

/** How many weeks are looked back, this one included. */
export const ranges = ['4', '12', '26', '52'] as const;
export type Range = (typeof ranges)[number];

/** What every chart of a page draws from. */
export interface ChartData {
  readonly columns: CaseColumns;
  readonly places: readonly number[];
  readonly weeks: readonly Week[];
  readonly clock: BusinessClock;
  readonly brand: Brand;
  readonly now: number;
  readonly onSave: (name: string, csv: string) => void;
}

export function chartDataOf(
  columns: CaseColumns,
  brand: Brand,
  range: Range,
  now: number,
): Omit<ChartData, 'onSave'> {
  const weeks = weeksUpTo(now, Number(range), brand.hours.timeZone);
  const places = complaintsIn(columns, brand.id, {
    from: weeks[0]?.from ?? now,
    to: weeks.at(-1)?.to ?? now,
  });
  return { columns, places, weeks, clock: clockFor(columns, places, brand.hours, now), brand, now };
}
