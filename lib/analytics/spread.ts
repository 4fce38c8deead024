import type { CaseColumns } from '../desk/facets.ts';
import { isOwedAnswer } from './answered.ts';
import type { BusinessClock } from './business-clock.ts';
import { countsBetween, type Distribution, distributionOf } from './distribution.ts';
import type { Figures } from './figures.ts';
import { firstReplyMinutes, reachBandOf, reachBands, resolutionMinutes } from './measures.ts';

/** A distribution, drawn as columns; `of` is what its columns count. */
export interface Spread {
  readonly of: Distribution;
  readonly figures: Figures;
}

/** Minutes of opening time; the last step is open. Keys are `from-to`, `from-` the last. */
const replySteps = [15, 30, 60, 120, 240, 480, 960];
const daySteps = [60, 240, 480, 960, 1_920, 3_840];

const present = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

export const firstReplies = (columns: CaseColumns, places: readonly number[], clock: BusinessClock): Spread =>
  spreadOf(present(places.map((place) => firstReplyMinutes(columns, place, clock))), replySteps);

export const resolutions = (columns: CaseColumns, places: readonly number[], clock: BusinessClock): Spread =>
  spreadOf(present(places.map((place) => resolutionMinutes(columns, place, clock))), daySteps);

/** How long others took to allow something, of the cases that had to ask. Minutes of the wall clock. */
export const permissionWaits = (columns: CaseColumns, places: readonly number[]): Spread =>
  spreadOf(
    places.map((place) => columns.permissionMinutes[place] as number).filter((minutes) => minutes > 0),
    replySteps,
  );

function spreadOf(values: readonly number[], edges: readonly number[]): Spread {
  const counts = countsBetween(values, edges);
  const keyOf = (place: number) => `${edges[place - 1] ?? 0}-${edges[place] ?? ''}`;
  return {
    of: distributionOf(values),
    figures: {
      columns: [{ key: 'cases', unit: 'cases' }],
      rows: counts.map((count, place) => ({ key: keyOf(place), values: [count] })),
    },
  };
}

/** All cases of a group, how many of them can be measured, and the quartiles of those. */
const comparisonColumns = [
  { key: 'all', unit: 'cases' },
  { key: 'cases', unit: 'cases' },
  { key: 'q1', unit: 'minutes' },
  { key: 'median', unit: 'minutes' },
  { key: 'q3', unit: 'minutes' },
] as const;

/** Groups of cases beside one another: one nothing could be measured of stays, with its cases. */
export const sideBySide = (
  groups: readonly (readonly [key: string, places: readonly number[]])[],
  measure: (place: number) => number | null,
): Figures => ({
  columns: comparisonColumns,
  rows: groups.map(([key, places]) => {
    const { n, q1, median, q3 } = distributionOf(present(places.map(measure)));
    return { key, values: [places.length, n, q1, median, q3] };
  }),
});

/**
 * Time to the first reply by reach band: are those with few followers answered as soon as the others, and at all?
 * Bands without cases are left out; one whose cases nobody answered is not.
 */
export function fairness(columns: CaseColumns, places: readonly number[], clock: BusinessClock): Figures {
  const owed = places.filter((place) => isOwedAnswer(columns, place));
  const bands = reachBands.map(
    (band) =>
      [band, owed.filter((place) => reachBandOf(columns.followers[place] as number) === band)] as const,
  );
  return sideBySide(
    bands.filter(([, places]) => places.length > 0),
    (place) => firstReplyMinutes(columns, place, clock),
  );
}
