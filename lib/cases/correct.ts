import { type Database, readyToWrite } from '../db/database.ts';
import type { MutedRow } from '../db/rows.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Post } from '../domain/post.ts';
import { postKeys } from '../domain/post-key.ts';

/** Only keys and verdicts are needed to mute; the signals tell later which rule was wrong. Never the text. */
export interface Correction {
  /** What is no complaint to one brand may be one to another. */
  readonly brandId: string;
  readonly keys: readonly string[];
  readonly verdict: MutedRow['verdict'];
  readonly signals: readonly string[];
}

export const correctionOf = (
  brandId: string,
  post: Post,
  verdict: MutedRow['verdict'],
  assessment: Assessment,
): Correction => ({
  brandId,
  keys: postKeys(post),
  verdict,
  signals: [...new Set(assessment.signals.map(({ kind }) => kind))],
});

/** Remembers what the person said about a post, under a hash that nobody without this salt can make. */
export async function correct(
  db: Database,
  now: number,
  { brandId, keys, verdict, signals }: Correction,
): Promise<void> {
  await readyToWrite(db);
  const salt = await saltOf(db);
  const hashes = await Promise.all(keys.map((key) => hash(salt, brandId, key)));
  await db.muted.bulkPut(hashes.map((each) => ({ hash: each, at: now, verdict, signals })));
}

/** Takes back what the person said about a post. */
export async function uncorrect(db: Database, brandId: string, keys: readonly string[]): Promise<void> {
  await readyToWrite(db);
  const salt = await saltOf(db);
  await db.muted.bulkDelete(await Promise.all(keys.map((key) => hash(salt, brandId, key))));
}

/** What the person said, on behalf of this brand, about each of these posts. */
export async function correctionsFor(
  db: Database,
  brandId: string,
  posts: readonly Post[],
): Promise<ReadonlyMap<Post, MutedRow['verdict']>> {
  const known = await db.meta.get('salt');
  if (!known || (await db.muted.count()) === 0) return new Map();
  const salt = String(known.value);
  const pairs = await Promise.all(
    posts.flatMap((post) =>
      postKeys(post).map(async (key) => ({ post, hash: await hash(salt, brandId, key) })),
    ),
  );
  const rows = await db.muted.bulkGet(pairs.map((pair) => pair.hash));
  return new Map(
    pairs.flatMap(({ post }, index) => {
      const row = rows[index];
      return row ? [[post, row.verdict] as const] : [];
    }),
  );
}

function saltOf(db: Database): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('salt');
    if (known) return String(known.value);
    const value = crypto.randomUUID() + crypto.randomUUID();
    await db.meta.put({ key: 'salt', value });
    return value;
  });
}

async function hash(salt: string, brandId: string, key: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify([salt, brandId, key])),
  );
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
