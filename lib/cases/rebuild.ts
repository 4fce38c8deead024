import { type Database, readyToWrite } from '../db/database.ts';
import { foldVersion, positionAt, rebuiltDownTo } from '../db/queries/index-status.ts';
import { project, projectedTables } from './project.ts';

/** So many cases a transaction: what a click waits for at most, while a rebuild goes on. */
const batchOf = 200;

/**
 * Folds, numbers and indexes every case anew where an earlier version wrote the rows. Takes up where it stopped;
 * cases that are written meanwhile are right already. Where nothing is to do it reads one row.
 * @param batch cases a transaction; fewer are for tests alone.
 */
export async function rebuild(db: Database, batch = batchOf): Promise<void> {
  await db.open();
  // Read by itself: to ask for every table in order to write makes a search at the start wait.
  if (db.isNewerThanCode || (await db.meta.get('fold-version'))?.value === foldVersion) return;
  await readyToWrite(db);
  for (let more = true; more; )
    more = await db.transaction('rw', projectedTables(db), async () => rebuildSome(db, batch));
}

/** Whether there is more to do. The last names first: on most networks those are the newest posts. */
async function rebuildSome(db: Database, batch: number): Promise<boolean> {
  const [done, position] = await Promise.all([db.meta.get('fold-version'), rebuiltDownTo(db)]);
  if (done?.value === foldVersion) return false;
  const rest = position === null ? db.cases.toCollection() : db.cases.where('id').below(position);
  const ids = await rest.reverse().limit(batch).primaryKeys();
  const last = ids.at(-1);
  if (last === undefined) {
    // Where nobody has done anything yet nothing is written: the first case brings the version with it.
    if (position === null) return false;
    await db.meta.put({ key: 'fold-version', value: foldVersion });
    await db.meta.delete('rebuilt-down-to');
    return false;
  }
  if (position === null) await Promise.all([db.postings.clear(), db.unwoven.clear()]);
  await forgetWords(db, ids);
  await project(db, ids);
  await db.meta.put({ key: 'rebuilt-down-to', value: positionAt(last) });
  return true;
}

/** As if the index had never held them: it is made anew, from nothing. */
async function forgetWords(db: Database, ids: readonly string[]): Promise<void> {
  const rows = await db.cases.bulkGet([...ids]);
  const known = rows.filter((row) => row !== undefined);
  await db.unwoven.bulkDelete(known.flatMap(({ number }) => number ?? []));
  await db.cases.bulkPut(known.map((row) => ({ ...row, words: '' })));
}
