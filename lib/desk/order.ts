import { waitsSince } from '../analytics/measures.ts';
import type { CaseColumns } from './facets.ts';
import { type AgeClock, priorityNow, unansweredSince } from './priority-now.ts';
import type { Sort } from './view.ts';

/**
 * The places in the order of a sort. Ties stand as they were logged, the last first: the same cases always give the
 * same list. Pure.
 */
export function ordered(
  columns: CaseColumns,
  places: readonly number[],
  sort: Sort,
  clock: AgeClock,
): readonly number[] {
  const rank = ranks[sort];
  const keys = Float64Array.from(places, (place) => rank(columns, place, clock));
  const order = Uint32Array.from(places.keys());
  // The higher key first.
  order.sort(
    (one, other) =>
      (keys[other] as number) - (keys[one] as number) || (places[other] as number) - (places[one] as number),
  );
  return Array.from(order, (at) => places[at] as number);
}

type Rank = (columns: CaseColumns, place: number, clock: AgeClock) => number;

const last = -Number.MAX_VALUE;
/** The earliest first; who has no such moment stands at the end. */
const earliest = (at: number): number => (at > 0 ? -at : last);

const ranks: Readonly<Record<Sort, Rank>> = {
  recent: ({ touchedAt }, place) => touchedAt[place] ?? 0,
  priority: priorityNow,
  due: ({ dueAt }, place) => earliest(dueAt[place] ?? 0),
  oldest: (columns, place) => earliest(waitsSince(columns, place)),
  waiting: (columns, place) => earliest(unansweredSince(columns, place)),
  /** What is worst first, whoever shouts louder: priority only decides between equals (method S4.7). */
  hardest: (columns, place, clock) =>
    1_000 * (columns.severity[place] ?? 0) + priorityNow(columns, place, clock),
};
