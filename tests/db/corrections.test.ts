import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { adjustmentFor } from '../../lib/cases/adjust.ts';
import {
  type Correction,
  correct,
  correctionsFor,
  exportCorrections,
  forgetCorrections,
  listCorrections,
  uncorrect,
  undoCorrection,
} from '../../lib/cases/correct.ts';
import { dismiss, restore } from '../../lib/cases/dismiss.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Said } from '../../lib/domain/correction.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { committedModel } from '../../scripts/model-file.ts';
import { postOf } from '../fixtures/posts.ts';
import { freshDatabase } from './fresh-database.ts';

const model = committedModel();
const post = postOf({ aliases: ['h:9'] });

const correctionOf = (said: Said, change: Partial<Correction> = {}): Correction => ({
  id: crypto.randomUUID(),
  brandId: 'default',
  keys: postKeys(post),
  kinds: ['grievance', 'wording'],
  said,
  engine: model.version,
  places: [5, 900, 70_000],
  values: [0.2, 0.2, 0.2],
  heard: { odds: 3, cause: 'product', severity: 1, stance: 'legit' },
  ...change,
});

const remembered = async (db: Database, about = post, brandId = 'default') =>
  (await correctionsFor(db, brandId, [about]))(about);

it('what was said last holds under every key, also one that the page no longer shows', async () => {
  const db = freshDatabase();
  await correct(db, 1_000, correctionOf({ verdict: 'complaint' }));
  await correct(db, 2_000, correctionOf({ verdict: 'not-complaint' }, { keys: ['x:h:9'] }));
  expect((await remembered(db)).verdict).toBe('not-complaint');
  await uncorrect(db, 'default', ['x:h:9'], ['verdict']);
  expect((await remembered(db)).verdict).toBeNull();
});

describe('what a person corrected', () => {
  it('is one row for each post and brand, under each of its keys, and nothing by which to find the post', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'not-complaint' }));
    await correct(db, 2_000, correctionOf({ cause: 'policy' }, { keys: ['x:h:9'] }));
    const rows = await db.corrections.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ at: 2_000, said: { verdict: 'not-complaint', cause: 'policy' } });
    expect(JSON.stringify(rows)).not.toMatch(/x:|1001|h:9|pedido|rosa/i);
    for (const known of [post, postOf(), postOf({ postId: 'h:9' })])
      expect(await remembered(db, known)).toEqual({
        verdict: 'not-complaint',
        said: { verdict: 'not-complaint', cause: 'policy' },
      });
  });

  it('is nobody else’s: neither another brand’s nor another post’s', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'not-complaint' }));
    const nothing = { verdict: null, said: {} };
    expect(await remembered(db, post, 'second')).toEqual(nothing);
    expect(await remembered(db, postOf({ postId: '7' }))).toEqual(nothing);
  });

  it('is taken back in parts, and as a whole', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'complaint' }));
    await correct(db, 2_000, correctionOf({ severity: 2, stance: 'attack' }));
    await uncorrect(db, 'default', postKeys(post), ['stance']);
    expect((await remembered(db)).said).toEqual({ verdict: 'complaint', severity: 2 });
    await uncorrect(db, 'default', postKeys(post), ['verdict']);
    expect(await remembered(db)).toEqual({ verdict: null, said: { severity: 2 } });
    await uncorrect(db, 'default', postKeys(post));
    expect(await db.corrections.count()).toBe(0);
  });

  it('is listed latest first, and undone or forgotten without the post', async () => {
    const db = freshDatabase();
    const kept = correctionOf({ verdict: 'not-complaint' });
    await correct(db, 1_000, kept);
    await correct(db, 2_000, correctionOf({ cause: 'fraud' }, { keys: ['x:2'], engine: 'listening@0' }));
    await correct(db, 3_000, correctionOf({ cause: 'fraud' }, { keys: ['x:3'], brandId: 'second' }));
    await dismiss(db, 4_000, 'default', ['x:4']);
    expect(await listCorrections(db, 'default', model)).toEqual([
      { id: expect.any(String), at: 2_000, said: { cause: 'fraud' }, kinds: kept.kinds, learned: false },
      { id: kept.id, at: 1_000, said: kept.said, kinds: kept.kinds, learned: true },
    ]);
    await undoCorrection(db, kept.id);
    expect(await remembered(db)).toEqual({ verdict: null, said: {} });
    await forgetCorrections(db, 'default');
    expect(await listCorrections(db, 'default', model)).toEqual([]);
    expect(await listCorrections(db, 'second', model)).toHaveLength(1);
    expect((await remembered(db, postOf({ postId: '4' }))).verdict).toBe('dismissed');
  });

  it('is undone without touching what the person dismissed since', async () => {
    const db = freshDatabase();
    const kept = correctionOf({ verdict: 'not-complaint' });
    for (const undo of [
      () => undoCorrection(db, kept.id),
      () => forgetCorrections(db, 'default'),
      () => uncorrect(db, 'default', postKeys(post), ['verdict']),
    ]) {
      await correct(db, 1_000, kept);
      await dismiss(db, 2_000, 'default', postKeys(post));
      await undo();
      expect(await remembered(db)).toEqual({ verdict: 'dismissed', said: {} });
      await restore(db, 'default', postKeys(post));
      expect(await remembered(db)).toEqual({ verdict: null, said: {} });
    }
  });

  it('counts again once the dismissal after it is taken back', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'complaint' }));
    const before = await db.muted.toArray();
    await dismiss(db, 2_000, 'default', postKeys(post));
    await restore(db, 'default', postKeys(post));
    expect(await db.muted.toArray()).toEqual(before);
    // Where nothing is dismissed there is nothing to take back.
    await restore(db, 'default', postKeys(post));
    expect((await remembered(db)).verdict).toBe('complaint');
  });

  it('goes into a file as figures and codes, without the hashes', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'not-complaint' }));
    const [{ hashes } = { hashes: [] }] = await db.corrections.toArray();
    const json = await exportCorrections(db, 'default');
    expect(JSON.parse(json)).toMatchObject({
      sosiego: 'corrections',
      corrections: [{ at: 1_000, said: { verdict: 'not-complaint' }, places: [5, 900, 70_000] }],
    });
    for (const hash of hashes) expect(json).not.toContain(hash);
  });
});

describe('what is learned from it', () => {
  it('is folded once, anew after each change, and gone with the last', async () => {
    const db = freshDatabase();
    expect(await adjustmentFor(db, 'default', model)).toBeNull();
    const kept = correctionOf({ verdict: 'not-complaint' });
    await correct(db, 1_000, kept);
    const first = await adjustmentFor(db, 'default', model);
    expect([...(first?.complaint.keys() ?? [])]).toEqual([5, 900, 70_000]);
    expect(await adjustmentFor(db, 'default', model)).toBe(first);
    expect(await adjustmentFor(db, 'second', model)).toBeNull();
    await correct(
      db,
      2_000,
      correctionOf(
        { verdict: 'complaint' },
        {
          keys: ['x:2'],
          places: [6, 7, 8],
          heard: { odds: -3, cause: 'other', severity: 0, stance: 'legit' },
        },
      ),
    );
    const second = await adjustmentFor(db, 'default', model);
    expect([...(second?.complaint.keys() ?? [])]).toEqual([5, 900, 70_000, 6, 7, 8]);
    await undoCorrection(db, kept.id);
    await uncorrect(db, 'default', ['x:2']);
    expect(await adjustmentFor(db, 'default', model)).toBeNull();
  });

  it('waits while another model is shipped, and the post itself is still remembered', async () => {
    const db = freshDatabase();
    await correct(db, 1_000, correctionOf({ verdict: 'not-complaint' }));
    expect(await adjustmentFor(db, 'default', { ...model, version: 'listening@9' })).toBeNull();
    expect((await remembered(db)).verdict).toBe('not-complaint');
    expect(await adjustmentFor(db, 'default', model)).not.toBeNull();
  });
});
