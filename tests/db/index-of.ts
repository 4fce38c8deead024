import { expect } from 'vitest';
import { project, projectedTables } from '../../lib/cases/project.ts';
import type { Database } from '../../lib/db/database.ts';
import { joinRows } from '../../lib/db/index/facets.ts';
import { perSegment, placesOf, postingsIn } from '../../lib/db/index/postings.ts';
import { readColumns } from '../../lib/db/queries/columns.ts';
import { isMatch, searchCases } from '../../lib/db/queries/search.ts';
import { recordOf } from '../../lib/db/rows.ts';
import { facetsAt } from '../../lib/desk/columns.ts';
import { facetsOf } from '../../lib/desk/facets.ts';

/** What searches would find for each case: its words, sorted. What waits counts as if it were in. */
async function wordsByCase(db: Database): Promise<Record<string, readonly string[]>> {
  const words = new Map<number, string[]>();
  for (const row of await db.postings.toArray()) {
    expect(row.places.length).toBeGreaterThan(0);
    // First letters are words of the index alone.
    for (const { word, places } of postingsIn(row))
      for (const place of word.length === 1 ? [] : placesOf(places)) {
        const number = row.segment * perSegment + place;
        words.set(number, [...(words.get(number) ?? []), word]);
      }
  }
  for (const { number, before, now } of await db.unwoven.toArray()) {
    expect((words.get(number) ?? []).sort().join(' ')).toBe(before);
    words.set(number, now === '' ? [] : now.split(' '));
  }
  const ids = new Map((await db.cases.toArray()).map(({ id, number }) => [number, id]));
  const said = [...words].filter(([, all]) => all.length > 0);
  return Object.fromEntries(said.map(([number, all]) => [ids.get(number) ?? number, all.sort()]));
}

/** What a search finds, as the desk sees it, the last logged first. */
export async function found(db: Database, text: string): Promise<readonly string[] | undefined> {
  const [matches, columns] = await Promise.all([searchCases(text, db), readColumns(db)]);
  return matches
    ? columns.id.filter((_, place) => isMatch(matches, columns.number[place] ?? -1)).reverse()
    : undefined;
}

/** The index as the desk sees it, by the cases' names: numbers are nobody's business. */
export async function indexOf(db: Database) {
  const columns = joinRows(await db.facets.toArray());
  const facets = columns.id.map((id, place) => [id, facetsAt(columns, place)] as const);
  return { words: await wordsByCase(db), facets: Object.fromEntries(facets) };
}

/** The index is what the rows say, and what the events make of an empty one. */
export async function expectIndexOfEvents(db: Database): Promise<void> {
  const index = await indexOf(db);
  const rows = await db.cases.toArray();
  expect(index.facets).toEqual(Object.fromEntries(rows.map((row) => [row.id, facetsOf(recordOf(row))])));
  expect(index.words).toEqual(Object.fromEntries(rows.map(({ id, words }) => [id, words.split(' ')])));
  const again = await db.transaction('rw', projectedTables(db), async () => {
    await Promise.all([db.cases, db.facets, db.postings, db.unwoven].map((table) => table.clear()));
    await project(db, [...new Set((await db.events.toArray()).map(({ caseId }) => caseId))]);
    return db.cases.count();
  });
  expect(again).toBe(rows.length);
  expect(await indexOf(db)).toEqual(index);
}
