import type { CaseColumns } from '../desk/facets.ts';
import { zonedFields } from '../reminders/zoned-time.ts';
import type { Figures } from './figures.ts';
import { waitsSince } from './measures.ts';

const hour = 3_600_000;

/** When people complain: a row a weekday, Monday (`0`) first, a column an hour of the brand's clock. */
export function hoursOfTheWeek(
  columns: CaseColumns,
  places: readonly number[],
  timeZone: string | null,
): Figures {
  const counts = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const read = clockReader(timeZone);
  for (const place of places) {
    const [weekday, hourOfDay] = read(waitsSince(columns, place));
    const row = counts[weekday] as number[];
    row[hourOfDay] = (row[hourOfDay] as number) + 1;
  }
  return {
    columns: Array.from({ length: 24 }, (_, key) => ({ key: String(key), unit: 'cases' })),
    rows: counts.map((values, weekday) => ({ key: String(weekday), values })),
  };
}

/** Weekday and hour of a moment. Zones change their offset at quarters of an hour: within one, all moments read alike. */
function clockReader(timeZone: string | null): (at: number) => readonly [weekday: number, hour: number] {
  const known = new Map<number, readonly [number, number]>();
  const quarter = hour / 4;
  return (at) => {
    const key = Math.floor(at / quarter);
    const before = known.get(key);
    if (before) return before;
    const { year, month, day, hour: hourOfDay } = zonedFields(at, timeZone);
    const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
    const read = [weekday, hourOfDay] as const;
    known.set(key, read);
    return read;
  };
}
