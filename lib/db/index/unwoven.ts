import { type Database, readyToWrite } from '../database.ts';
import type { UnwovenRow } from '../rows.ts';
import { type WordChange, writePostings } from './write-postings.ts';

/** More than so many at once go into the index directly: an import, a rebuild. */
const directFrom = 50;
/** How many may wait: each search reads them all. */
export const unwovenLimit = 200;

export interface CaseWords {
  readonly number: number;
  /** As the last write left them; '' = none. Each word once, between spaces. */
  readonly before: string;
  /** '' = the case is gone. */
  readonly now: string;
}

/**
 * Keeps what cases say for the searches. One case has its words in some seventy rows of the index, and no click waits
 * for them: what changed lies in `unwoven`, where each search looks first, until `weave` takes it in.
 */
export async function keepWords(db: Database, cases: readonly CaseWords[]): Promise<void> {
  const changed = cases.filter(({ before, now }) => before !== now);
  const waiting = await db.unwoven.bulkGet(changed.map(({ number }) => number));
  const rows = changed.map((each, index): UnwovenRow => {
    const { number, now } = each;
    // The index still holds what was there before the first change that waits.
    return { number, before: waiting[index]?.before ?? each.before, now };
  });
  if (rows.length >= directFrom) {
    await writePostings(db, rows.map(changeOf));
    await db.unwoven.bulkDelete(rows.map(({ number }) => number));
    return;
  }
  await Promise.all([
    db.unwoven.bulkPut(rows.filter(({ before, now }) => before !== now)),
    db.unwoven.bulkDelete(rows.filter(({ before, now }) => before === now).map(({ number }) => number)),
  ]);
}

/** Takes into the index what waits, a few hundred cases at a time. */
export async function weave(db: Database): Promise<void> {
  await readyToWrite(db);
  for (let more = true; more; ) {
    more = await db.transaction('rw', [db.postings, db.unwoven], async () => {
      const rows = await db.unwoven.limit(unwovenLimit).toArray();
      await writePostings(db, rows.map(changeOf));
      await db.unwoven.bulkDelete(rows.map(({ number }) => number));
      return rows.length === unwovenLimit;
    });
  }
}

const changeOf = ({ number, before, now }: UnwovenRow): WordChange => ({
  number,
  before: wordsIn(before),
  now: wordsIn(now),
});

const wordsIn = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));
