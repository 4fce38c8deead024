import { Dexie } from 'dexie';
import type { Database } from '../db/database.ts';
import { projectPeople } from './person-project.ts';
import { project } from './project.ts';
import { inTransaction } from './transaction.ts';

/** Cases folded in one transaction. */
const batch = 200;

/** Folds every case and every person of a database, in steps that can be repeated. */
export async function projectAll(db: Database, onProgress?: (cases: number) => void): Promise<void> {
  let done = 0;
  for await (const ids of caseIdBatches(db)) {
    await inTransaction({ db, now: 0, actor: 'person' }, () => project(db, ids));
    done += ids.length;
    onProgress?.(done);
  }
  const people = [...new Set((await db.personEvents.toArray()).map(({ personId }) => personId))];
  for (let at = 0; at < people.length; at += batch)
    await inTransaction({ db, now: 0, actor: 'person' }, () => projectEach(db, people.slice(at, at + batch)));
}

/** One at a time: together they would all be called met when the last of them was. */
export async function projectEach(db: Database, people: readonly string[]): Promise<void> {
  for (const key of people) await projectPeople(db, [key], 0);
}

/** The ids under which events lie, whatever was merged with what, a batch at a time. */
export async function* caseIdBatches(db: Database): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for (let last = ''; ; ) {
    const next = await db.events.where('[caseId+seq]').above([last, Dexie.maxKey]).first();
    if (!next) break;
    last = next.caseId;
    ids.push(last);
    if (ids.length < batch) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}
