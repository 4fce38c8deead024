import { Dexie } from 'dexie';
import { Database, readyToWrite } from '../db/database.ts';
import { previousDatabase } from '../db/database-name.ts';
import { Failure } from '../domain/failure.ts';
import { takePlace, whileNobodyWrites } from './take-place.ts';

/** In the browser's storage, what a restore replaces together with the database. */
const replaced = ['settings', 'rounds', 'day-counts'] as const;

/**
 * What was worked in before the last restore takes its place again, with the settings of then; what is here now is kept
 * for a day in its turn. `until` = as `previousDatabase` says: asked twice, it is done once. Fails with `not-found` once that day is over, or where somebody was erased since.
 */
export async function bringBack(live: Database, until: number, now: number): Promise<void> {
  await readyToWrite(live);
  const before = await previousDatabase();
  if (before?.until !== until || until <= now || !(await Dexie.exists(before.name)))
    throw new Failure('not-found');
  const then = new Database(before.name);
  await readyToWrite(then);
  await whileNobodyWrites(live, async () => {
    const highest = Number((await then.meta.get('clock'))?.value ?? 0);
    const kept = before.beside ?? {};
    const beside = replaced.some((name) => name in kept)
      ? Object.fromEntries(replaced.map((name) => [name, kept[name]]))
      : {};
    await takePlace(live, then, { highest, beside, now });
  });
}
