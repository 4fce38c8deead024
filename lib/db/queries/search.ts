import { Dexie } from 'dexie';
import { type Database, database } from '../database.ts';
import { idStart, numberOf, postingsIn, segmentOf, startOf } from '../index/postings.ts';
import { queryWords } from '../index/words.ts';
import type { PostingsRow, UnwovenRow } from '../rows.ts';

export interface CaseMatches {
  /** Ids of cases in which every word stands, the last logged first; at most as many as asked for. */
  readonly ids: readonly string[];
  /** All there are, also those beyond the limit. */
  readonly count: number;
}

interface Query {
  readonly whole: readonly string[];
  readonly beginning: string;
}

/**
 * The cases that say all of these words, in whatever was said, noted, promised or decided in them; the last word may
 * be unfinished. Accents and capitals do not matter. null = nothing was asked. Live under `useLiveQuery`.
 */
export async function searchCases(
  text: string,
  { limit = Number.POSITIVE_INFINITY }: { readonly limit?: number } = {},
  db = database(),
): Promise<CaseMatches | null> {
  const query = queryWords(text);
  if (!query) return null;
  return db.transaction('r', [db.postings, db.unwoven], async () => {
    const [unwoven, ...asked] = await Promise.all([
      db.unwoven.toArray(),
      ...query.whole.map((word) => places(db, word, false)),
      places(db, query.beginning, true),
    ]);
    const segments = inAll(asked);
    for (const row of unwoven) mark(segments, row.number, says(row, query));
    return named(db, segments, unwoven, limit);
  });
}

/** A byte for each case of a segment: 1 = it matches. */
type Segments = Map<number, Uint8Array>;
const perSegment = numberOf(1, 0);

async function places(db: Database, word: string, isBeginning: boolean): Promise<Segments> {
  const found: Segments = new Map();
  for (const row of await rowsFor(db, word)) {
    const here = found.get(row.segment) ?? new Uint8Array(perSegment);
    found.set(row.segment, here);
    // A beginning as short as the row's own: every word of it begins so.
    if (isBeginning && row.start.startsWith(word)) markAll(here, row.places);
    else
      for (const each of postingsIn(row))
        if (isBeginning ? each.word.startsWith(word) : each.word === word) markAll(here, each.places);
  }
  return found;
}

function rowsFor(db: Database, word: string): Promise<PostingsRow[]> {
  const start = startOf(word);
  // One letter: all that begin with it.
  const last = word.length === 1 ? `${start}\uffff` : start;
  return db.postings.where('[start+segment]').between([start, Dexie.minKey], [last, Dexie.maxKey]).toArray();
}

function markAll(matches: Uint8Array, places: Uint16Array): void {
  for (const place of places) matches[place] = 1;
}

function inAll([first = new Map(), ...others]: readonly Segments[]): Segments {
  for (const [segment, matches] of first) {
    for (const other of others) {
      const too = other.get(segment);
      for (let place = 0; place < perSegment; place++) if (!too?.[place]) matches[place] = 0;
    }
  }
  return first;
}

function mark(segments: Segments, number: number, matches: boolean): void {
  const segment = segments.get(segmentOf(number)) ?? new Uint8Array(perSegment);
  segment[number % perSegment] = Number(matches);
  segments.set(segmentOf(number), segment);
}

function says({ now }: UnwovenRow, { whole, beginning }: Query): boolean {
  const words = ` ${now} `;
  return words.includes(` ${beginning}`) && whole.every((word) => words.includes(` ${word} `));
}

/** Their ids, read only for as many as are wanted. */
async function named(
  db: Database,
  segments: Segments,
  unwoven: readonly UnwovenRow[],
  limit: number,
): Promise<CaseMatches> {
  const newestFirst = [...segments]
    .map(([segment, matches]) => ({ segment, matches, size: matches.reduce((sum, each) => sum + each, 0) }))
    .filter(({ size }) => size > 0)
    .sort((one, other) => other.segment - one.segment);
  let room = limit;
  const wanted = newestFirst.filter(({ size }) => {
    room -= size;
    return room + size > 0;
  });
  const rows = await db.postings.bulkGet(wanted.map(({ segment }): [string, number] => [idStart, segment]));
  const waiting = new Map(unwoven.map(({ number, id }) => [number, id]));
  const ids = wanted.flatMap(({ segment, matches }, index) => {
    const known = idsIn(rows[index]);
    return [...matches.keys()]
      .filter((place) => matches[place] === 1)
      .reverse()
      .flatMap((place) => waiting.get(numberOf(segment, place)) ?? known[place] ?? []);
  });
  return { ids: ids.slice(0, limit), count: newestFirst.reduce((sum, { size }) => sum + size, 0) };
}

function idsIn(row: PostingsRow | undefined): readonly string[] {
  const ids: string[] = [];
  if (row)
    for (const { word, places } of postingsIn(row))
      for (const place of places) ids[place] = word.slice(idStart.length);
  return ids;
}
