import { type ZonedFields, zonedFields } from '../reminders/zoned-time.ts';

/** A wall-clock reading in one time zone. `weekday` counts from Monday = 0. */
export interface LocalTime extends ZonedFields {
  readonly weekday: number;
}

const withWeekday = (fields: ZonedFields): LocalTime => ({
  ...fields,
  weekday: (new Date(Date.UTC(fields.year, fields.month - 1, fields.day)).getUTCDay() + 6) % 7,
});

/** `at` in epoch ms; null = the browser's own zone. */
export const toLocal = (at: number, timeZone: string | null): LocalTime =>
  withWeekday(zonedFields(at, timeZone));

export function addDays(local: LocalTime, days: number): LocalTime {
  const date = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  return withWeekday({
    ...local,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

/** The zone where this browser knows it, else null: a mistyped zone must not break a reply. */
export function knownZone(timeZone: string | null): string | null {
  try {
    return timeZone === null ? null : new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
