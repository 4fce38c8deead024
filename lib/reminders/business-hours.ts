import type { BusinessHours } from '../domain/brand.ts';
import { fromZoned, zonedFields } from './zoned-time.ts';

export interface Opening {
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;
/** Days looked ahead: a year of holidays, and then it never opens. */
const horizon = 400;
/** As far as `openingsBetween` asks at once: well within the days looked ahead. */
const stride = 90 * 86_400_000;

/** Is somebody there at this moment? Epoch ms. */
export function isOpen(hours: BusinessHours, at: number): boolean {
  const next = openings(hours, at).next().value;
  return next !== undefined && next.from <= at;
}

/** `at` itself where it is open, else when it opens next; null = never (no shifts at all). */
export function nextOpening(hours: BusinessHours, at: number): number | null {
  const next = openings(hours, at).next().value;
  return next === undefined ? null : Math.max(next.from, at);
}

/** The moment at which so many minutes of opening time have passed; of plain time where it never opens. */
export function addBusinessMinutes(hours: BusinessHours, at: number, minutes: number): number {
  let left = minutes * minute;
  for (const { from, to } of openings(hours, at)) {
    const start = Math.max(from, at);
    if (start + left <= to) return start + left;
    left -= to - start;
  }
  return at + minutes * minute;
}

/** A brand without a single shift. It has no business time: the plain clock counts instead. */
export const neverOpens = ({ week }: BusinessHours): boolean => week.every((shifts) => shifts.length === 0);

/** Minutes of opening time between two moments; 0 where `to` is not after `from`. */
export function businessMinutesBetween(hours: BusinessHours, from: number, to: number): number {
  if (neverOpens(hours)) return Math.max(0, to - from) / minute;
  let passed = 0;
  for (const opening of openings(hours, from)) {
    if (opening.from >= to) break;
    passed += Math.min(opening.to, to) - Math.max(opening.from, from);
  }
  return Math.max(0, passed) / minute;
}

/** Everything that is open between two moments, in order and cut to them: for who asks about thousands of cases. */
export function openingsBetween(hours: BusinessHours, from: number, to: number): readonly Opening[] {
  const found: Opening[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + stride);
    for (const opening of openings(hours, at)) {
      if (opening.from >= end) break;
      found.push({ from: Math.max(opening.from, at), to: Math.min(opening.to, end) });
    }
    at = end;
  }
  return found;
}

/** Openings that end after `at`, in order, overlapping shifts joined. */
function* openings(hours: BusinessHours, at: number): Generator<Opening, undefined> {
  let pending: Opening | undefined;
  // From yesterday on: a night shift may still run.
  for (let offset = -1; offset <= horizon; offset++) {
    for (const opening of openingsOfDay(hours, at, offset)) {
      if (opening.to <= at) continue;
      if (pending && opening.from <= pending.to) {
        pending = { from: pending.from, to: Math.max(pending.to, opening.to) };
      } else {
        if (pending) yield pending;
        pending = opening;
      }
    }
  }
  if (pending) yield pending;
  return undefined;
}

function openingsOfDay({ timeZone, week, holidays }: BusinessHours, at: number, offset: number): Opening[] {
  const today = zonedFields(at, timeZone);
  const date = new Date(Date.UTC(today.year, today.month - 1, today.day + offset));
  if (holidays.includes(date.toISOString().slice(0, 10))) return [];
  // getUTCDay counts from Sunday, the week from Monday.
  const shifts = week[(date.getUTCDay() + 6) % 7] ?? [];
  const moment = (clock: string, dayLater: number) => {
    const [hour = 0, minutes = 0] = clock.split(':').map(Number);
    const day = today.day + offset + dayLater;
    return fromZoned({ year: today.year, month: today.month, day, hour, minute: minutes }, timeZone);
  };
  return shifts
    .map(({ from, to }) => ({ from: moment(from, 0), to: moment(to, to <= from ? 1 : 0) }))
    .sort((a, b) => a.from - b.from);
}
