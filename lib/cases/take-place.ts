import { browser } from 'wxt/browser';
import { type Database, leaveDatabase, whileWritesWait } from '../db/database.ts';
import {
  databaseBeforeKey,
  databaseName,
  databaseNameKey,
  type PreviousDatabase,
} from '../db/database-name.ts';
import type { TombstoneRow } from '../db/rows.ts';
import { tombstoneKeys } from '../db/transfer/tombstones.ts';
import { forgetHeld } from './held.ts';

/** ms. */
const keptFor = 24 * 60 * 60_000;

/** Whoever had been let through before ends first: once for those at work, once for those about to begin. */
export function whileNobodyWrites(live: Database, work: () => Promise<void>): Promise<void> {
  return whileWritesWait(async () => {
    for (let round = 0; round < 2; round++)
      await live.transaction('rw', live.tables, async () => live.meta.count());
    await work();
  });
}

interface Taking {
  /** The highest clock in the database that comes. */
  readonly highest: number;
  /** What comes into the browser's storage with it, by its key there; undefined = it stays as it is. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly now: number;
}

/**
 * A complete database takes the place of the one that is worked in, by one write; the other is kept for a day with what
 * lay beside it. To be called while nobody writes.
 */
export async function takePlace(
  live: Database,
  next: Database,
  { highest, beside, now }: Taking,
): Promise<void> {
  const [device, clock] = await Promise.all([live.meta.get('device'), live.meta.get('clock')]);
  const [keys, tombstones] = await Promise.all([live.keys.toArray(), live.tombstones.toArray()]);
  const tombstonesUnder = [...(await tombstoneKeys(live)), ...(await tombstoneKeys(next))];
  await next.transaction('rw', [next.meta, next.keys, next.tombstones], async () => {
    // This installation stays itself, whatever it was restored from.
    if (device) await next.meta.put(device);
    await next.meta.put({ key: 'clock', value: Math.max(highest, Number(clock?.value ?? 0)) });
    await next.meta.delete('staged');
    await next.keys.bulkPut(keys);
    await keepTombstones(next, tombstones, tombstonesUnder);
  });
  const names = Object.keys(beside);
  const before: PreviousDatabase = {
    name: await databaseName(),
    until: now + keptFor,
    beside: names.length === 0 ? {} : await browser.storage.local.get(names),
  };
  await browser.storage.local.set({
    ...Object.fromEntries(Object.entries(beside).filter(([, value]) => value !== undefined)),
    [databaseNameKey]: next.name,
    [databaseBeforeKey]: before,
  });
  next.close();
  leaveDatabase();
  forgetHeld();
}

/** Whatever is imported or restored: who was erased stays so. The first key is that of this installation. */
export async function keepTombstones(
  db: Database,
  rows: readonly TombstoneRow[],
  keys: readonly string[],
): Promise<void> {
  const here = await db.tombstones.bulkGet(rows.map(({ hash }) => hash));
  await db.tombstones.bulkPut(rows.filter(({ at }, index) => at > (here[index]?.at ?? -1)));
  if (keys.length > 0)
    await db.meta.put({ key: 'tombstone-keys', value: JSON.stringify([...new Set(keys)]) });
}
