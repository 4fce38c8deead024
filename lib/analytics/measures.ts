import { type CaseColumns, momentsAt } from '../desk/facets.ts';
import type { BusinessHours } from '../domain/brand.ts';
import { type PromiseCount, standingAt } from '../domain/promise.ts';
import { type BusinessClock, businessClock, plainClock } from './business-clock.ts';

/** What each figure means: one definition each, said in words in lib/README.md. A place is that of a case in the columns. */

/** `to` does not belong to it. Epoch ms. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const at = (column: Float64Array, place: number): number => column[place] as number;

/** Cases of a brand that were logged within a period and are complaints, or may be. */
export function complaintsIn(columns: CaseColumns, brandId: string, period: Period): readonly number[] {
  const places: number[] = [];
  const brand = columns.brandId.values.indexOf(brandId);
  const none = columns.verdict.values.indexOf('not-complaint');
  for (let place = 0; place < columns.size; place++) {
    const opened = at(columns.openedAt, place);
    if (columns.brandId.codes[place] !== brand || columns.verdict.codes[place] === none) continue;
    if (opened >= period.from && opened < period.to) places.push(place);
  }
  return places;
}

/** The ids of the cases at these places, the last opened first. */
export const latestIds = (
  { openedAt, id }: CaseColumns,
  places: readonly number[],
  most: number,
): readonly string[] =>
  places
    .toSorted((one, other) => at(openedAt, other) - at(openedAt, one))
    .slice(0, most)
    .map((place) => id[place] as string);

/** When the customer began to wait: the post's time, or that of its logging where the page showed none. */
export const waitsSince = (columns: CaseColumns, place: number): number =>
  at(columns.postedAt, place) || at(columns.openedAt, place);

/** Minutes to our first reply: of opening time, but of the wall clock in severity 3. null = no reply. */
export function firstReplyMinutes(columns: CaseColumns, place: number, clock: BusinessClock): number | null {
  const replied = at(columns.firstReplyAt, place);
  if (replied === 0) return null;
  return clockOf(columns, place, clock)(waitsSince(columns, place), replied);
}

/** Where safety is at stake every minute counts. */
const clockOf = (columns: CaseColumns, place: number, clock: BusinessClock): BusinessClock =>
  columns.severity[place] === 3 ? plainClock : clock;

/** Minutes to a full solution that nobody doubts: of opening time, but of the wall clock in severity 3. null = there is none. */
export function resolutionMinutes(columns: CaseColumns, place: number, clock: BusinessClock): number | null {
  const resolved = at(columns.resolvedAt, place);
  return resolved === 0 ? null : clockOf(columns, place, clock)(waitsSince(columns, place), resolved);
}

/** A case's promises at a moment: the ledger of the case, read from its facets. */
export const promisesOf = (columns: CaseColumns, place: number, now: number): PromiseCount =>
  standingAt(
    {
      kept: at(columns.promisesKept, place),
      broken: at(columns.promisesBroken, place),
      due: [...momentsAt(columns.promisesDue, place)],
    },
    now,
  );

/** How many follow them, as the page showed it. */
export const reachBands = ['unknown', 'under-100', 'under-1000', 'under-10000', 'from-10000'] as const;
export type ReachBand = (typeof reachBands)[number];

export function reachBandOf(followers: number): ReachBand {
  if (followers < 0) return 'unknown';
  if (followers < 100) return 'under-100';
  if (followers < 1_000) return 'under-1000';
  return followers < 10_000 ? 'under-10000' : 'from-10000';
}

const thirtyDays = 30 * 86_400_000;

/** 5 = the fifth complaint of its brand with the same cause and product within thirty days. */
export function timesWithin30Days(columns: CaseColumns, place: number): number {
  const opened = at(columns.openedAt, place);
  const none = columns.verdict.values.indexOf('not-complaint');
  let times = 0;
  for (let other = 0; other < columns.size; other++) {
    const isAlike =
      columns.verdict.codes[other] !== none &&
      columns.brandId.codes[other] === columns.brandId.codes[place] &&
      columns.cause.codes[other] === columns.cause.codes[place] &&
      columns.product.codes[other] === columns.product.codes[place];
    const since = opened - at(columns.openedAt, other);
    if (isAlike && since >= 0 && since < thirtyDays) times++;
  }
  return times;
}

/** The clock for these cases: from the earliest wait to the last thing that is measured. */
export function clockFor(
  columns: CaseColumns,
  places: readonly number[],
  hours: BusinessHours,
  now: number,
): BusinessClock {
  let from = now;
  for (const place of places) from = Math.min(from, waitsSince(columns, place));
  return businessClock(hours, from, now);
}
