import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { changeMany } from '../../lib/cases/bulk.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { rebuild } from '../../lib/cases/rebuild.ts';
import { Database } from '../../lib/db/database.ts';
import { indexStatus } from '../../lib/db/queries/index-status.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import { expectIndexOfEvents, indexOf } from './index-of.ts';
import { mortalDatabase } from './mortal-database.ts';

const caseIds = ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'];
let made = 0;

/** Rows as an earlier version wrote them: no number, no words, no facets. */
async function oldRows(db: Database): Promise<void> {
  for (const id of caseIds) {
    const post = postOf({ postId: id.slice(2) });
    await openCase(contextOf(db), {
      commandId: `open-${id}`,
      post,
      assessment: assessmentOf(),
      brandId: 'default',
    });
  }
  await db.cases.toCollection().modify((row) => {
    Reflect.deleteProperty(row, 'number');
    Object.assign(row, { words: ['rosa'] });
  });
  await Promise.all([db.facets, db.postings, db.unwoven].map((table) => table.clear()));
  await db.meta.bulkDelete(['fold-version', 'next-number', 'facets-changed']);
}

it('takes up where a worker died, whenever that was, and what was done meanwhile stays', async () => {
  for (let moment = 0; ; moment += 7) {
    const mortal = mortalDatabase(`rebuilt-${++made}`);
    onTestFinished(() => Dexie.delete(mortal.db.name));
    await oldRows(mortal.db);
    mortal.dieAfter(moment);
    const died = await rebuild(mortal.db, 2).then(
      () => false,
      () => true,
    );
    mortal.db.close();
    const db = new Database(mortal.db.name);
    const { share, ready } = await indexStatus(db);
    expect(ready).toBe(!died);
    if (died) expect(share).toBeLessThanOrEqual(1);
    await changeMany(contextOf(db), {
      commandId: 'all',
      caseIds,
      do: { type: 'close', reason: 'Archivado' },
    });
    await rebuild(db, 2);
    expect(await indexStatus(db)).toEqual({ ready: true, share: 1 });
    expect(Object.keys((await indexOf(db)).facets).sort()).toEqual(caseIds);
    await expectIndexOfEvents(db);
    db.close();
    if (!died) break;
  }
}, 60_000);
