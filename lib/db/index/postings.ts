import type { PostingsRow } from '../rows.ts';

/** So many cases share a row: Uint16 holds their places, and the rows of frequent words stay under 64 kB. */
export const perSegment = 2_048;

/** Words that begin alike lie together: a beginning of one or two letters is one read. */
export const startOf = (word: string): string => word.slice(0, 2);

export const segmentOf = (number: number): number => Math.floor(number / perSegment);

/** Word by word, in their order. */
export function* postingsIn(row: PostingsRow): Iterable<{ word: string; places: Uint16Array }> {
  let from = 0;
  for (const [index, word] of row.words.split('\n').entries()) {
    const to = from + (row.counts[index] ?? 0);
    yield { word, places: row.places.subarray(from, to) };
    from = to;
  }
}
