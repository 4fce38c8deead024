import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, onTestFinished } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { changeMany } from '../../lib/cases/bulk.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { rebuild } from '../../lib/cases/rebuild.ts';
import { Database } from '../../lib/db/database.ts';
import { weave } from '../../lib/db/index/unwoven.ts';
import { indexStatus } from '../../lib/db/queries/index-status.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import { expectIndexOfEvents, indexOf } from './index-of.ts';
import { mortalDatabase } from './mortal-database.ts';

const caseIds = ['x:1', 'x:2', 'x:3', 'x:4', 'x:5'];
let made = 0;

async function fiveCases(db: Database): Promise<void> {
  for (const id of caseIds) {
    const post = postOf({ postId: id.slice(2) });
    await openCase(contextOf(db), {
      commandId: `open-${id}`,
      post,
      assessment: assessmentOf(),
      brandId: 'default',
    });
  }
}

/** Rows as an earlier version wrote them: no number, no words, no facets. */
async function oldRows(db: Database): Promise<void> {
  await fiveCases(db);
  await db.cases.toCollection().modify((row) => {
    Reflect.deleteProperty(row, 'number');
    Object.assign(row, { words: ['rosa'] });
  });
  await Promise.all([db.facets, db.postings, db.unwoven].map((table) => table.clear()));
  await db.meta.bulkDelete(['fold-version', 'next-number', 'facets-changed']);
}

/** Rows as they are today over an index of words in another form; of one case some words still wait for it. */
async function oldIndex(db: Database): Promise<void> {
  await fiveCases(db);
  await weave(db);
  const facts = [{ type: 'noted', text: 'Zafiro' }] as const;
  await addFacts(contextOf(db), { commandId: 'note', caseId: 'x:3', facts });
  await db.postings.toCollection().modify({ places: new Uint16Array([7]) });
  await db.meta.put({ key: 'fold-version', value: 1 });
}

/** The same, and an earlier version had begun to rebuild it. */
async function halfRebuilt(db: Database): Promise<void> {
  await oldIndex(db);
  await db.meta.put({ key: 'rebuilt-down-to', value: 'x:3' });
}

it.each([
  ['rows', oldRows],
  ['an index', oldIndex],
  ['half a rebuild', halfRebuilt],
])(
  '%s of an earlier version: takes up where a worker died, whenever that was, and what was done meanwhile stays',
  async (_, old) => {
    for (let moment = 0; ; moment += 7) {
      const mortal = mortalDatabase(`rebuilt-${++made}`);
      onTestFinished(() => Dexie.delete(mortal.db.name));
      await old(mortal.db);
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
  },
  60_000,
);
