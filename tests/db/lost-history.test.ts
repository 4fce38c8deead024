import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../lib/cases/erase-all.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { takePlace } from '../../lib/cases/take-place.ts';
import { Database, database, leaveDatabase } from '../../lib/db/database.ts';
import { loseNoMore, lostAt, noticeLoss } from '../../lib/db/lost-history.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';

const log = (db: Database, postId: string) =>
  openCase(contextOf(db), {
    commandId: crypto.randomUUID(),
    post: postOf({ postId }),
    assessment: assessmentOf(),
    brandId: 'default',
  });

beforeEach(async () => {
  fakeBrowser.reset();
  leaveDatabase();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('a history that the browser threw away', () => {
  it('is noticed at the next start, also where something was written meanwhile, and once', async () => {
    for (const isWrittenFirst of [false, true]) {
      await log(database(), '1');
      await noticeLoss(database(), 1);
      expect(await lostAt()).toBeNull();
      await database().delete();
      leaveDatabase();
      if (isWrittenFirst) await log(database(), '2');
      await noticeLoss(database(), 2);
      expect(await lostAt()).toBe(2);
      await loseNoMore();
      await log(database(), '3');
      await noticeLoss(database(), 3);
      expect(await lostAt()).toBeNull();
    }
  });

  it('is none where nothing was ever written', async () => {
    await noticeLoss(database(), 1);
    await noticeLoss(database(), 2);
    expect(await lostAt()).toBeNull();
  });

  it('is none where the person erased everything', async () => {
    await log(database(), '1');
    await noticeLoss(database(), 1);
    await eraseAll(database());
    await noticeLoss(database(), 2);
    await log(database(), '2');
    await noticeLoss(database(), 3);
    expect(await lostAt()).toBeNull();
  });

  it('is none where a restored copy took its place', async () => {
    await log(database(), '1');
    await noticeLoss(database(), 1);
    const copy = new Database('sosiego-copy-1');
    await log(copy, '2');
    await takePlace(database(), copy, { highest: 1, beside: {}, now: 2 });
    await noticeLoss(database(), 3);
    expect(await database().cases.toCollection().primaryKeys()).toEqual(['x:2']);
    expect(await lostAt()).toBeNull();
  });
});
