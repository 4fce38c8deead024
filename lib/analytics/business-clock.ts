import type { BusinessHours } from '../domain/brand.ts';
import { neverOpens, type Opening, openingsBetween } from '../reminders/business-hours.ts';

/** Minutes of opening time between two moments; 0 where `to` is not after `from`. */
export type BusinessClock = (from: number, to: number) => number;

const minute = 60_000;

/**
 * `businessMinutesBetween` for thousands of cases: the openings between two moments are asked for once.
 */
export function businessClock(hours: BusinessHours, from: number, to: number): BusinessClock {
  if (neverOpens(hours)) return plainClock;
  const openings = openingsBetween(hours, from, to);
  /** Opening time before each of them. */
  const before = new Float64Array(openings.length + 1);
  for (const [place, opening] of openings.entries())
    before[place + 1] = (before[place] as number) + opening.to - opening.from;
  const passed = (at: number): number => {
    const place = placeBefore(openings, at);
    const opening = openings[place];
    if (!opening) return 0;
    return (before[place] as number) + Math.min(at, opening.to) - opening.from;
  };
  return (start, end) => (end > start ? (passed(end) - passed(start)) / minute : 0);
}

export const plainClock: BusinessClock = (from, to) => Math.max(0, to - from) / minute;

/** The last opening that begins before a moment; −1 = none. */
function placeBefore(openings: readonly Opening[], at: number): number {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle] as Opening).from < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
