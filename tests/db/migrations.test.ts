import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import { rebuild } from '../../lib/cases/rebuild.ts';
import { Database, readyToWrite, schemaVersion } from '../../lib/db/database.ts';
import { v1 } from '../../lib/db/migrations/v1.ts';
import { v2 } from '../../lib/db/migrations/v2.ts';
import { v3 } from '../../lib/db/migrations/v3.ts';
import { v4 } from '../../lib/db/migrations/v4.ts';
import { v5 } from '../../lib/db/migrations/v5.ts';
import { v6 } from '../../lib/db/migrations/v6.ts';
import { v7 } from '../../lib/db/migrations/v7.ts';
import { caseOfReading, caseView } from '../../lib/db/queries/cases.ts';
import { dueFollowUps, toRemind } from '../../lib/db/queries/follow-ups.ts';
import { indexStatus } from '../../lib/db/queries/index-status.ts';
import { followUpOf } from '../../lib/db/rows.ts';
import { CaseRecord } from '../../lib/domain/case.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import { expectIndexOfEvents } from './index-of.ts';

/** Every version that was ever released, with the data it left behind. */
const released = [v1, v2, v3, v4, v5, v6, v7] as const;

type Dump = Readonly<Record<string, readonly object[]>>;
const dumpOf = (version: number): Dump =>
  JSON.parse(readFileSync(`tests/dumps/v${version}.json`, 'utf8')) as Dump;

let made = 0;

/** A database as that version left it, closed again. */
async function leftBehind(version: number, stores: Record<string, string>, dump: Dump): Promise<string> {
  const old = new Dexie(`released-${++made}`);
  onTestFinished(() => Dexie.delete(old.name));
  old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(dump)) await old.table(table).bulkAdd([...rows]);
  old.close();
  return old.name;
}

const opening = () => ({
  commandId: crypto.randomUUID(),
  post: postOf(),
  assessment: assessmentOf(),
  brandId: 'default',
});

describe('data of earlier versions', () => {
  it('the newest migration is the version of the code', () => {
    expect(released.at(-1)?.version).toBe(schemaVersion);
  });

  it.each(released)(
    'of version $version walks up to today with nothing lost',
    async ({ version, stores }) => {
      const dump = dumpOf(version);
      const db = new Database(await leftBehind(version, stores, dump));
      await readyToWrite(db);
      for (const [table, rows] of Object.entries(dump))
        expect(await db.table(table).count()).toBe(rows.length);
      for (const { id } of await db.cases.toArray()) {
        const view = await caseView(id, db);
        expect(CaseRecord.safeParse(view?.record).success).toBe(true);
      }
      expect((await dueFollowUps(1_770_300_000_000, ['default'], db)).overdue).toHaveLength(1);
      db.close();
    },
  );

  it('a reading that was asked for before there was an index for it is found', async () => {
    const name = await leftBehind(4, v4.stores, dumpOf(4));
    const old = new Dexie(name);
    old.version(4).stores(v4.stores);
    const fact = { type: 'reading-asked', requestId: 'b7d6a9d0-52a4-4f0e-8a55-2f6f3f0d9c22' };
    const [opened] = await old.table('events').toArray();
    await old.table('events').add({ ...opened, seq: 99, commandId: 'asked', clock: 99, fact });
    old.close();
    const db = new Database(name);
    expect((await caseOfReading(fact.requestId, db))?.aliases).toContain(opened.caseId);
    db.close();
  });

  it.each(released)(
    'of version $version is folded, numbered and indexed anew',
    async ({ version, stores }) => {
      const db = new Database(await leftBehind(version, stores, dumpOf(version)));
      const [before, followUps] = [await db.cases.toArray(), await db.followUps.toArray()];
      expect(await indexStatus(db)).toEqual({ ready: false, share: 0 });
      await rebuild(db);
      expect(await indexStatus(db)).toEqual({ ready: true, share: 1 });
      // Rows of before the case desk lack what came with it, and knew fewer words; what else they hold is the same.
      expect(await db.cases.toArray()).toMatchObject(before.map(({ words: _, number: __, ...row }) => row));
      expect((await db.followUps.toArray()).map(followUpOf)).toEqual(followUps.map(followUpOf));
      expect(await toRemind(1_770_300_000_000, db)).toHaveLength(1);
      await expectIndexOfEvents(db);
      db.close();
    },
  );
});

describe('data this code cannot write', () => {
  it('whose version Dexie raised by one to put back what was missing is written all the same', async () => {
    const name = await leftBehind(schemaVersion, v7.stores, {});
    const raised = indexedDB.open(name, 10 * schemaVersion + 1);
    await new Promise((resolve) => {
      raised.onsuccess = resolve;
    });
    raised.result.close();
    const db = new Database(name);
    await expect(readyToWrite(db)).resolves.toBeUndefined();
    db.close();
  });

  it('of a newer version is read and not written', async () => {
    const stores = { ...v5.stores, invented: 'id' };
    const name = await leftBehind(schemaVersion + 1, stores, dumpOf(1));
    const db = new Database(name);
    const written = openCase(contextOf(db), opening());
    await expect(written).rejects.toMatchObject({ code: 'newer-data' });
    expect((await caseView('facebook:777', db))?.record.status).toBe('waiting');
    expect(await db.events.count()).toBe(dumpOf(1).events?.length);
    db.close();
  });

  it('a failed upgrade stops with its code and leaves the data as it was', async () => {
    const name = await leftBehind(1, v1.stores, dumpOf(1));
    const db = new Database(name);
    db.version(schemaVersion + 1).upgrade(() => {
      throw new Error('broken migration');
    });
    await expect(readyToWrite(db)).rejects.toMatchObject({ code: 'upgrade-failed' });
    db.close();
    const again = new Database(name);
    expect(await again.events.count()).toBe(dumpOf(1).events?.length);
    expect(again.isNewerThanCode).toBe(false);
    again.close();
  });
});
