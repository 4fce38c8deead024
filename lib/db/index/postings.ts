import type { PostingsRow } from '../rows.ts';

/** So many cases share a row: Uint16 holds their places, and the rows of frequent words stay under 64 kB. */
export const perSegment = 2_048;
/** A word in so many cases of a segment is kept as a bit for each of them: never longer than a list of its places. */
const bitmapLength = perSegment / 16;

/** Words that begin alike lie together: a beginning of two letters is one read. */
export const startOf = (word: string): string => word.slice(0, 2);

/** The first letter of each word is a word of its own, so that one letter does not read half the index. */
export const withFirstLetters = (words: readonly string[]): readonly string[] => [
  ...words,
  ...new Set(words.map((word) => word.slice(0, 1))),
];

export const segmentOf = (number: number): number => Math.floor(number / perSegment);

/** Places within a segment as a row keeps them: ascending, or from `bitmapLength` on a bit for each place. */
export type Places = Uint16Array;

export function packedPlaces(places: Iterable<number>): Places {
  const sorted = Uint16Array.from(places).sort();
  if (sorted.length < bitmapLength) return sorted;
  const bits = new Uint16Array(bitmapLength);
  for (const place of sorted) bits[place >> 4] = (bits[place >> 4] ?? 0) | (1 << (place & 15));
  return bits;
}

/** Sets a byte for each of these places. */
export function markAll(matches: Uint8Array, places: Places): void {
  if (places.length < bitmapLength) for (const place of places) matches[place] = 1;
  else
    for (const [index, bits] of places.entries())
      for (let rest = bits, at = index << 4; rest > 0; rest >>= 1, at++) if (rest & 1) matches[at] = 1;
}

export function placesOf(places: Places): Iterable<number> {
  if (places.length < bitmapLength) return places;
  const matches = new Uint8Array(perSegment);
  markAll(matches, places);
  return [...matches.keys()].filter((place) => matches[place] === 1);
}

/** Word after word, as they follow one another in `words`. */
export function* placesIn(row: PostingsRow): Iterable<Places> {
  let from = 0;
  for (const count of row.counts) {
    const to = from + Math.min(count, bitmapLength);
    yield row.places.subarray(from, to);
    from = to;
  }
}

/** Word by word, in their order. */
export function* postingsIn(row: PostingsRow): Iterable<{ word: string; places: Places }> {
  const words = row.words.split('\n');
  let index = 0;
  for (const places of placesIn(row)) yield { word: words[index++] ?? '', places };
}
