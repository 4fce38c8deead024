import type { Database } from '../database.ts';
import type { PostingsRow } from '../rows.ts';
import {
  packedPlaces,
  perSegment,
  placesOf,
  postingsIn,
  segmentOf,
  startOf,
  withFirstLetters,
} from './postings.ts';

/** What one numbered case says now and said before, in words of the index. */
export interface WordChange {
  readonly number: number;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

type Segment = Map<string, Set<number>>;

/** Brings the index in step with what these cases say. To be called in a transaction. */
export async function writePostings(db: Database, changes: readonly WordChange[]): Promise<void> {
  const touched = new Map<string, { key: [string, number]; edits: Map<string, Map<number, boolean>> }>();
  const edit = (word: string, number: number, stands: boolean): void => {
    const key: [string, number] = [startOf(word), segmentOf(number)];
    const name = key.join('\n');
    const row = touched.get(name) ?? { key, edits: new Map<string, Map<number, boolean>>() };
    touched.set(name, row);
    const places = row.edits.get(word) ?? new Map<number, boolean>();
    row.edits.set(word, places.set(number % perSegment, stands));
  };
  for (const { number, before, now } of changes) {
    const [was, is] = [new Set(withFirstLetters(before)), new Set(withFirstLetters(now))];
    for (const word of was) if (!is.has(word)) edit(word, number, false);
    for (const word of is) if (!was.has(word)) edit(word, number, true);
  }
  const rows = [...touched.values()];
  const known = await db.postings.bulkGet(rows.map(({ key }) => key));
  const written = rows.map(({ key: [start, segment], edits }, index) =>
    packed(start, segment, edited(unpacked(known[index]), edits)),
  );
  await db.postings.bulkPut(written.filter(({ words }) => words !== ''));
  const empty = written.filter(({ words }) => words === '');
  await db.postings.bulkDelete(empty.map(({ start, segment }) => [start, segment]));
}

function edited(segment: Segment, edits: ReadonlyMap<string, ReadonlyMap<number, boolean>>): Segment {
  for (const [word, changes] of edits) {
    const places = segment.get(word) ?? new Set<number>();
    for (const [place, stands] of changes) {
      if (stands) places.add(place);
      else places.delete(place);
    }
    if (places.size > 0) segment.set(word, places);
    else segment.delete(word);
  }
  return segment;
}

function packed(start: string, segment: number, words: Segment): PostingsRow {
  const sorted = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    start,
    segment,
    words: sorted.map(([word]) => word).join('\n'),
    counts: Uint16Array.from(sorted, ([, { size }]) => size),
    places: joined(sorted.map(([, places]) => packedPlaces(places))),
  };
}

function joined(parts: readonly Uint16Array[]): Uint16Array {
  const all = new Uint16Array(parts.reduce((length, part) => length + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

function unpacked(row: PostingsRow | undefined): Segment {
  const segment: Segment = new Map();
  if (row) for (const { word, places } of postingsIn(row)) segment.set(word, new Set(placesOf(places)));
  return segment;
}
