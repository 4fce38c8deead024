import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { appendAll, inTransaction } from '../../lib/cases/transaction.ts';
import type { Database } from '../../lib/db/database.ts';
import { columnsQuery, readColumns } from '../../lib/db/queries/columns.ts';
import { recordOf } from '../../lib/db/rows.ts';
import { columnsOf, facetsAt } from '../../lib/desk/columns.ts';
import { facetsOf } from '../../lib/desk/facets.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

/** Several segments of cases, logged in one go. */
function open(db: Database, from: number, to: number): Promise<void> {
  const context = contextOf(db, 10_000 + from);
  const additions = Array.from({ length: to - from }, (_, index) => {
    const post = postOf({ postId: `${from + index}`, postedAt: null });
    const assessment = assessmentOf({ severity: index % 2 === 0 ? 3 : 1 });
    const brandId = `brand-${index % 3}`;
    return { caseId: `x:${from + index}`, facts: [{ type: 'opened', post, assessment, brandId } as const] };
  });
  return inTransaction(context, () => appendAll(context, `open-${from}`, additions));
}

it('the columns are the facets of the records, in the order in which they were logged', async () => {
  const db = freshDatabase();
  await open(db, 0, 300);
  const columns = await readColumns(db);
  expect(columns.id).toEqual(Array.from({ length: 300 }, (_, index) => `x:${index}`));
  const facets = (await db.cases.bulkGet([...columns.id])).flatMap((row) =>
    row ? facetsOf(recordOf(row)) : [],
  );
  expect(columns.id.map((_, place) => facetsAt(columns, place))).toEqual(facets);
  expect(columns).toEqual(columnsOf(facets));
});

it('two desks both stay true, and read again only the segments that changed', async () => {
  const db = freshDatabase();
  await open(db, 0, 600);
  const desks = [columnsQuery(db), columnsQuery(db)];
  const seen = desks.map((): string[][] => []);
  const subscriptions = desks.map((desk, index) =>
    liveQuery(desk).subscribe((columns) => void seen[index]?.push([...columns.id])),
  );
  onTestFinished(() => {
    for (const subscription of subscriptions) subscription.unsubscribe();
  });
  const settled = (size: number) =>
    expect.poll(() => seen.map((all) => all.at(-1)?.length)).toEqual([size, size]);
  await settled(600);
  await open(db, 600, 601);
  await settled(601);
  await Promise.all([db.cases, db.events, db.facets, db.meta].map((table) => table.clear()));
  await settled(0);
  await open(db, 700, 702);
  await settled(2);
  expect(seen[0]?.at(-1)).toEqual(['x:700', 'x:701']);
});

it('a query reads the whole once, then the one segment that changed', async () => {
  const db = freshDatabase();
  await open(db, 0, 600);
  const columns = columnsQuery(db);
  const before = await columns();
  await open(db, 600, 601);
  let read = 0;
  db.facets.hook('reading', (row) => {
    read++;
    return row;
  });
  expect((await columns()).size).toBe(601);
  expect(read).toBe(1);
  expect(before.size).toBe(600);
});
