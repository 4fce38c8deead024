import { Dexie } from 'dexie';
import { type Database, database } from '../database.ts';
import { markAll, perSegment, placesIn, postingsIn, segmentOf, startOf } from '../index/postings.ts';
import { queryWords } from '../index/words.ts';
import type { PostingsRow, UnwovenRow } from '../rows.ts';

/** Which numbered cases match: by segment, a byte for each case in it, 1 = it does. */
export type CaseMatches = ReadonlyMap<number, Uint8Array>;

export const isMatch = (matches: CaseMatches, number: number): boolean =>
  matches.get(segmentOf(number))?.[number % perSegment] === 1;

interface Query {
  readonly whole: readonly string[];
  readonly beginning: string;
}

/**
 * The cases that say all of these words, in whatever was said, noted, promised or decided in them; the last word may
 * be unfinished. Accents and capitals do not matter. null = nothing was asked. Live under `useLiveQuery`.
 */
export async function searchCases(text: string, db = database()): Promise<CaseMatches | null> {
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
    return segments;
  });
}

type Segments = Map<number, Uint8Array>;

async function places(db: Database, word: string, isBeginning: boolean): Promise<Segments> {
  const found: Segments = new Map();
  for (const row of await rowsFor(db, word)) {
    const here = found.get(row.segment) ?? new Uint8Array(perSegment);
    found.set(row.segment, here);
    // A beginning as short as the row's own: every word of it begins so.
    if (isBeginning && row.start === word) for (const each of placesIn(row)) markAll(here, each);
    else
      for (const each of postingsIn(row))
        if (isBeginning ? each.word.startsWith(word) : each.word === word) markAll(here, each.places);
  }
  return found;
}

function rowsFor(db: Database, word: string): Promise<PostingsRow[]> {
  const start = startOf(word);
  return db.postings.where('[start+segment]').between([start, Dexie.minKey], [start, Dexie.maxKey]).toArray();
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
