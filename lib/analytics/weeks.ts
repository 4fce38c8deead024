import { fromZoned, zonedFields } from '../reminders/zoned-time.ts';

/** Monday 0:00 to Monday 0:00 in one time zone: 167 or 169 hours where the clock changes. */
export interface Week {
  /** ISO 8601: `2026-W47`. */
  readonly name: string;
  /** Epoch ms; `to` belongs to the next. */
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;

/** The week that holds a moment. `timeZone` null = the browser's own. */
export function weekOf(at: number, timeZone: string | null): Week {
  const { year, month, day: date } = zonedFields(at, timeZone);
  // getUTCDay counts from Sunday, the week from Monday.
  const monday = date - ((new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7);
  const midnight = (of: number) => fromZoned({ year, month, day: of, hour: 0, minute: 0 }, timeZone);
  return {
    name: nameOf(Date.UTC(year, month - 1, monday)),
    from: midnight(monday),
    to: midnight(monday + 7),
  };
}

/** A week belongs to the year of its Thursday. */
function nameOf(monday: number): string {
  const thursday = new Date(monday + 3 * day);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The last weeks up to the one that holds `now`, the oldest first. */
export function weeksUpTo(now: number, count: number, timeZone: string | null): readonly Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(now, timeZone); weeks.length < count; week = weekOf(week.from - 1, timeZone))
    weeks.push(week);
  return weeks.reverse();
}

/** The week of that name, as `2026-W47`; null = there is none. */
export function weekNamed(name: string, timeZone: string | null): Week | null {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(name) ?? [];
  if (!year || !number) return null;
  const [y, m, d] = new Date(mondayOf(name)).toISOString().slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  const week = weekOf(fromZoned({ year: y, month: m, day: d, hour: 12, minute: 0 }, timeZone), timeZone);
  return week.name === name ? week : null;
}

/** The Monday of a week by its name, as 12:00 UTC of that date: for saying it in any zone. */
export function mondayOf(name: string): number {
  const [year = 1970, number = 1] = name.split('-W').map(Number);
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4, 12));
  return fourth.getTime() + ((number - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * day;
}

/** Which of the weeks, in order and without gaps, holds a moment; −1 = none of them. */
export function placeAmong(weeks: readonly Week[], at: number): number {
  let low = 0;
  let high = weeks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = weeks[middle] as Week;
    if (at < from) high = middle - 1;
    else if (at >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}
