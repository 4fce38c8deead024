import type { Database } from '../database.ts';

/**
 * What was erased, told again without being kept: an HMAC of a name under a random key. The key travels in every copy,
 * so that another device refuses it too; whoever holds a copy can find out of a name that they already know whether
 * it was erased, and of no other.
 */
export type ErasedName = `person:${string}` | `case:${string}`;

/** Keys of all tombstones here, the own one first; empty = nothing was ever erased. */
export async function tombstoneKeys(db: Database): Promise<readonly string[]> {
  const row = await db.meta.get('tombstone-keys');
  return row ? (JSON.parse(String(row.value)) as string[]) : [];
}

export const newTombstoneKey = (): string => toHex(crypto.getRandomValues(new Uint8Array(32)));

export type Tombstone = (name: ErasedName) => Promise<string>;

/** How a name is told under one key. */
export async function tombstoneUnder(key: string): Promise<Tombstone> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (each) => Number.parseInt(each, 16));
  const how = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes, how, false, ['sign']);
  return async (name) =>
    toHex(new Uint8Array(await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(name))));
}

/** When a name was erased; null = never. */
export type ErasedAt = (name: ErasedName) => Promise<number | null>;

/** Answers for the tombstones of several databases, whichever of their keys each was made under. */
export async function erasedIn(dbs: readonly Database[]): Promise<ErasedAt | null> {
  const at = new Map<string, number>();
  const keys = new Set<string>();
  for (const db of dbs) {
    for (const key of await tombstoneKeys(db)) keys.add(key);
    await db.tombstones.each((row) => {
      at.set(row.hash, Math.max(row.at, at.get(row.hash) ?? 0));
    });
  }
  if (at.size === 0) return null;
  const tellers = await Promise.all([...keys].map(tombstoneUnder));
  return async (name) => {
    for (const tell of tellers) {
      const found = at.get(await tell(name));
      if (found !== undefined) return found;
    }
    return null;
  };
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
