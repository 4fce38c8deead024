import { type Database, readyToWrite } from '../db/database.ts';
import type { CorrectionRow, MutedRow } from '../db/rows.ts';
import type { CorrectionView, Said } from '../domain/correction.ts';
import type { Post } from '../domain/post.ts';
import { postKey, postKeys } from '../domain/post-key.ts';
import { type SaidPart, saidParts } from '../domain/said-parts.ts';
import { isLearned } from '../listening/adjustment.ts';
import type { Model } from '../listening/model/model.ts';
import { hashesOf, knownSalt, saltedHash } from './salted-hashes.ts';

/** A correction with the keys of its post, which only become hashes here. */
export interface Correction extends Omit<CorrectionRow, 'at' | 'hashes'> {
  readonly keys: readonly string[];
}

/** What a person said about one post on behalf of one brand. */
export interface Remembered {
  readonly verdict: MutedRow['verdict'] | null;
  readonly said: Said;
}

/**
 * Remembers what the person said about a post, under hashes that nobody without this salt can make. What she had
 * said of other parts of it stays.
 */
export async function correct(db: Database, now: number, { keys, ...correction }: Correction): Promise<void> {
  await readyToWrite(db);
  const hashes = await hashesOf(db, correction.brandId, keys);
  const { verdict } = correction.said;
  await change(db, async () => {
    const earlier = await db.corrections.where('hashes').anyOf(hashes).sortBy('at');
    // Also keys that the page no longer shows: it may show them again, and the last word holds.
    const all = [...new Set([...hashes, ...earlier.flatMap((row) => row.hashes)])];
    await db.corrections.bulkDelete(earlier.map(({ id }) => id));
    await db.corrections.put({
      ...correction,
      at: now,
      hashes: all,
      said: Object.assign({}, ...earlier.map(({ said }) => said), correction.said) as Said,
    });
    if (verdict === undefined) return;
    await db.muted.bulkPut(all.map((hash) => ({ hash, at: now, verdict, signals: correction.kinds })));
  });
}

/** Takes back what the person said about these parts of a post. One that she dismissed since stays dismissed. */
export async function uncorrect(
  db: Database,
  brandId: string,
  keys: readonly string[],
  parts: readonly SaidPart[] = saidParts,
): Promise<void> {
  await readyToWrite(db);
  const hashes = await hashesOf(db, brandId, keys);
  await change(db, async () => {
    const rows = await db.corrections.where('hashes').anyOf(hashes).distinct().toArray();
    const all = [...hashes, ...rows.flatMap((row) => row.hashes)];
    if (parts.includes('verdict')) await unmute(db, all);
    for (const row of rows) {
      const left = Object.entries(row.said).filter(([part]) => !(parts as readonly string[]).includes(part));
      if (left.length === Object.keys(row.said).length) continue;
      await db.corrections.delete(row.id);
      // Under another id: by their ids one sees that corrections are no longer the same.
      const id = `${row.id} without ${parts.join(' ')}`;
      if (left.length > 0) await db.corrections.put({ ...row, id, said: Object.fromEntries(left) as Said });
    }
  });
}

/** Takes back one correction whose post is not at hand. */
export async function undoCorrection(db: Database, id: string): Promise<void> {
  await readyToWrite(db);
  await change(db, async () => remove(db, await db.corrections.where('id').equals(id).toArray()));
}

/** Everything one brand's person corrected. What she dismissed stays dismissed. */
export async function forgetCorrections(db: Database, brandId: string): Promise<void> {
  await readyToWrite(db);
  await change(db, async () => remove(db, await db.corrections.where('brandId').equals(brandId).toArray()));
}

async function remove(db: Database, rows: readonly CorrectionRow[]): Promise<void> {
  await db.corrections.bulkDelete(rows.map(({ id }) => id));
  await unmute(
    db,
    rows.filter(({ said }) => said.verdict !== undefined).flatMap(({ hashes }) => hashes),
  );
}

/** Only what corrections muted: a dismissal that came later is another thing the person said. */
async function unmute(db: Database, hashes: readonly string[]): Promise<void> {
  const rows = await db.muted.bulkGet([...hashes]);
  await db.muted.bulkDelete(rows.flatMap((row) => (row && row.verdict !== 'dismissed' ? [row.hash] : [])));
}

/** One brand's corrections as they are learned from: the earliest first. */
export async function correctionRows(db: Database, brandId: string): Promise<readonly CorrectionRow[]> {
  const rows = await db.corrections.where('brandId').equals(brandId).toArray();
  return rows.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** For the settings page: the latest first, without what only learning needs. */
export async function listCorrections(
  db: Database,
  brandId: string,
  model: Model,
): Promise<readonly CorrectionView[]> {
  const rows = await correctionRows(db, brandId);
  return rows
    .map((row) => ({
      id: row.id,
      at: row.at,
      said: row.said,
      kinds: row.kinds,
      learned: isLearned(model, row),
    }))
    .reverse();
}

/** For a file of the person's own: figures and codes, no text, and no hash by which a post could be looked for. */
export async function exportCorrections(db: Database, brandId: string): Promise<string> {
  const rows = await correctionRows(db, brandId);
  const corrections = rows.map(({ id: _, brandId: __, hashes: ___, ...kept }) => kept);
  return `${JSON.stringify({ sosiego: 'corrections', version: 1, corrections }, null, 1)}\n`;
}

const nothing: Remembered = { verdict: null, said: {} };

/** What the person said, on behalf of this brand, about each of these posts. */
export async function correctionsFor(
  db: Database,
  brandId: string,
  posts: readonly Post[],
): Promise<(post: Post) => Remembered> {
  const salt = await knownSalt(db);
  if (salt === null || (await db.muted.count()) + (await db.corrections.count()) === 0) return () => nothing;
  const pairs = await Promise.all(
    posts.flatMap((post) =>
      postKeys(post).map(async (key) => ({ post, hash: await saltedHash(salt, brandId, key) })),
    ),
  );
  const hashes = pairs.map((pair) => pair.hash);
  const [muted, corrections] = await Promise.all([
    db.muted.bulkGet(hashes),
    db.corrections.where('hashes').anyOf(hashes).distinct().toArray(),
  ]);
  const said = new Map(corrections.flatMap((row) => row.hashes.map((each) => [each, row.said] as const)));
  const remembered = new Map<string, Remembered>();
  pairs.forEach(({ post, hash: each }, index) => {
    const { verdict, said: before } = remembered.get(postKey(post)) ?? nothing;
    remembered.set(postKey(post), {
      verdict: verdict ?? muted[index]?.verdict ?? null,
      said: { ...said.get(each), ...before },
    });
  });
  return (post) => remembered.get(postKey(post)) ?? nothing;
}

const change = (db: Database, work: () => Promise<void>): Promise<void> =>
  db.transaction('rw', [db.muted, db.corrections], work);
