import type { Database } from '../db/database.ts';

/** What is remembered of a post: hashes of its keys that nobody without this salt can make, apart for each brand. */
export async function hashesOf(
  db: Database,
  brandId: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const salt = await saltOf(db);
  return Promise.all(keys.map((key) => saltedHash(salt, brandId, key)));
}

/** null = nothing was ever remembered. */
export async function knownSalt(db: Database): Promise<string | null> {
  const known = await db.meta.get('salt');
  return known ? String(known.value) : null;
}

function saltOf(db: Database): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const known = await knownSalt(db);
    if (known !== null) return known;
    const value = crypto.randomUUID() + crypto.randomUUID();
    await db.meta.put({ key: 'salt', value });
    return value;
  });
}

export async function saltedHash(salt: string, brandId: string, key: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify([salt, brandId, key])),
  );
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
