import type { CaseColumns } from '../desk/facets.ts';
import type { Brand } from '../domain/brand.ts';
import { isOver } from '../domain/is-over.ts';
import type { BusinessClock } from './business-clock.ts';
import { coded } from './coded.ts';
import type { Figures } from './figures.ts';
import { clockFor, complaintsIn, type Period, resolutionMinutes, waitsSince } from './measures.ts';
import { sideBySide } from './spread.ts';

/** One policy or product, and what it has brought. */
export interface RootCause {
  readonly kind: 'policy' | 'product';
  /** Id of the policy, name of the product. */
  readonly key: string;
  readonly places: readonly number[];
  readonly cases: number;
  readonly open: number;
  /** Of severity 2 or 3. */
  readonly severe: number;
  /** Sum of gestures, in the brand's own currency. */
  readonly gestures: number;
  /** Business minutes that customers waited, until it was solved or closed, or until now. */
  readonly waitedMinutes: number;
}

/** From so many cases on, one rule is worth a proposal (method, S3.14). */
export const enoughForProposal = 3;

export const causeKey = ({ kind, key }: Pick<RootCause, 'kind' | 'key'>): string => `${kind}:${key}`;

/** What the complaints of a brand hang on, and how it was measured. */
export interface CausesBoard {
  readonly columns: CaseColumns;
  readonly clock: BusinessClock;
  /** What costs most first. */
  readonly causes: readonly RootCause[];
}

/** The board of a brand, over all times: a rule hurts as long as it stands. */
export function causesOf(columns: CaseColumns, brand: Pick<Brand, 'id' | 'hours'>, now: number): CausesBoard {
  const places = complaintsIn(columns, brand.id, { from: 0, to: Number.POSITIVE_INFINITY });
  const attached = places.filter(
    (place) => coded<string>(columns.policyId, place) !== '' || coded<string>(columns.product, place) !== '',
  );
  const clock = clockFor(columns, attached, brand.hours, now);
  return { columns, clock, causes: rootCauses(columns, attached, clock, now) };
}

/** Policies and products by how many cases hang on them, the most first; then by what they cost. */
export function rootCauses(
  columns: CaseColumns,
  places: readonly number[],
  clock: BusinessClock,
  now: number,
): readonly RootCause[] {
  const groups = [
    ...grouped(columns, places, 'policy', 'policyId'),
    ...grouped(columns, places, 'product', 'product'),
  ];
  return groups
    .map(([kind, key, own]) => {
      const waited = own.map((place) => waitedMinutes(columns, place, clock, now));
      return {
        kind,
        key,
        places: own,
        cases: own.length,
        open: own.filter((place) => isStillOpen(columns, place)).length,
        severe: own.filter((place) => (columns.severity[place] as number) >= 2).length,
        gestures: sum(own.map((place) => columns.gestureAmount[place] as number)),
        waitedMinutes: sum(waited),
      };
    })
    .sort(
      (one, other) =>
        other.cases - one.cases ||
        other.gestures - one.gestures ||
        other.waitedMinutes - one.waitedMinutes ||
        (one.key < other.key ? -1 : 1),
    );
}

const isStillOpen = (columns: CaseColumns, place: number): boolean =>
  !isOver(coded(columns.status, place)) && columns.resolvedAt[place] === 0;

function waitedMinutes(columns: CaseColumns, place: number, clock: BusinessClock, now: number): number {
  const solved = resolutionMinutes(columns, place, clock);
  if (solved !== null) return solved;
  const end = isStillOpen(columns, place) ? now : columns.closedAt[place] || columns.touchedAt[place];
  return clock(waitsSince(columns, place), end as number);
}

function grouped(
  columns: CaseColumns,
  places: readonly number[],
  kind: RootCause['kind'],
  column: 'policyId' | 'product',
): readonly (readonly [RootCause['kind'], string, readonly number[]])[] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const key = coded<string>(columns[column], place);
    if (key === '') continue;
    const own = groups.get(key);
    if (own) own.push(place);
    else groups.set(key, [place]);
  }
  return [...groups].map(([key, own]) => [kind, key, own] as const);
}

/** The board as figures: the first few policies and products. */
export const rankedFigures = (causes: readonly RootCause[], shown: number): Figures => ({
  columns: [
    { key: 'cases', unit: 'cases' },
    { key: 'gestures', unit: 'amount' },
    { key: 'waited', unit: 'minutes' },
  ],
  rows: causes.slice(0, shown).map(({ kind, key, cases, gestures, waitedMinutes: waited }) => ({
    key: `${kind}:${key}`,
    values: [cases, gestures, waited],
  })),
});

/** Two stretches of the same length on either side of a change. */
export interface BeforeAndAfter {
  readonly before: Period;
  readonly after: Period;
  /** How many cases, and how long those took that were solved within their period; nothing about why. */
  readonly figures: Figures;
}

const longest = 12 * 7 * 86_400_000;

/**
 * The cases of one policy or product before and after a change of it: as long before as it has been since, twelve
 * weeks at most. @param places of that policy or product, of all times
 */
export function beforeAndAfter(
  columns: CaseColumns,
  places: readonly number[],
  changedAt: number,
  clock: BusinessClock,
  now: number,
): BeforeAndAfter {
  const length = Math.min(longest, Math.max(0, now - changedAt));
  const before = { from: changedAt - length, to: changedAt };
  const after = { from: changedAt, to: changedAt + length };
  const within = ({ from, to }: Period) =>
    places.filter((place) => {
      const opened = columns.openedAt[place] as number;
      return opened >= from && opened < to;
    });
  const periods = [
    ['before', within(before)],
    ['after', within(after)],
  ] as const;
  // What came before had all the time since to be solved: only what was done within its own period is compared.
  const minutes = (place: number) => {
    const end = (columns.openedAt[place] as number) < changedAt ? before.to : after.to;
    return (columns.resolvedAt[place] as number) < end ? resolutionMinutes(columns, place, clock) : null;
  };
  return { before, after, figures: sideBySide(periods, minutes) };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
