import type { CaseColumns } from '../desk/facets.ts';
import type { BusinessClock } from './business-clock.ts';
import { countsBetween, type Distribution, distributionOf } from './distribution.ts';
import type { Figures } from './figures.ts';
import { firstReplyMinutes, isOwedAnswer, reachBandOf, reachBands, resolutionMinutes } from './measures.ts';

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

/** The columns of a comparison of medians with quartiles. */
export const quartileColumns = [
  { key: 'cases', unit: 'cases' },
  { key: 'q1', unit: 'minutes' },
  { key: 'median', unit: 'minutes' },
  { key: 'q3', unit: 'minutes' },
] as const;

export const quartileValues = ({ n, q1, median, q3 }: Distribution) => [n, q1, median, q3] as const;

/** Time to the first reply by reach band: are those with few followers answered as soon as the others? Bands without cases are left out. */
export function fairness(columns: CaseColumns, places: readonly number[], clock: BusinessClock): Figures {
  const owed = places.filter((place) => isOwedAnswer(columns, place));
  const rows = reachBands.map((band) => {
    const own = owed.filter((place) => reachBandOf(columns.followers[place] as number) === band);
    const minutes = present(own.map((place) => firstReplyMinutes(columns, place, clock)));
    return { key: band, values: quartileValues(distributionOf(minutes)) };
  });
  return { columns: quartileColumns, rows: rows.filter(({ values: [n] }) => n > 0) };
}
