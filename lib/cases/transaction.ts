import { type Database, readyToWrite } from '../db/database.ts';
import type { EventRow } from '../db/rows.ts';
import type { CaseEvent } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { project } from './project.ts';

export interface CommandContext {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
  /** `person`, or `page` for what was read without a click. */
  readonly actor: 'person' | 'page';
}

/** One command = one transaction. Nothing but Dexie may be awaited inside: IndexedDB would commit early. */
export async function inTransaction<T>({ db }: CommandContext, work: () => Promise<T>): Promise<T> {
  await readyToWrite(db);
  const tables = [db.cases, db.events, db.followUps, db.people, db.personEvents, db.drafts, db.meta];
  return db.transaction('rw', tables, work);
}

/** What an earlier try of this command already wrote; empty = nothing. */
export function eventsOf(db: Database, commandId: string): Promise<EventRow[]> {
  return db.events.where('commandId').equals(commandId).toArray();
}

/** Appends facts to one case and brings its record up to date. To be called in a transaction. */
export async function append(
  { db, now, actor }: CommandContext,
  commandId: string,
  caseId: string,
  facts: readonly CaseFact[],
): Promise<void> {
  const { device, clock } = await takeClock(db, facts.length);
  const ordinal = await db.events.where('commandId').equals(commandId).count();
  const events = facts.map(
    (fact, index): CaseEvent => ({
      caseId,
      commandId,
      ordinal: ordinal + index,
      clock: clock + index,
      device,
      actor,
      at: now,
      fact,
    }),
  );
  await db.events.bulkAdd(events);
  await project(db, [caseId]);
}

/** The next places of the Lamport clock, taken: `clock` is the first of them. */
export async function takeClock(
  db: Database,
  count: number,
): Promise<{ readonly device: string; readonly clock: number }> {
  const device = await deviceId(db);
  const last = Number((await db.meta.get('clock'))?.value ?? 0);
  await db.meta.put({ key: 'clock', value: last + count });
  return { device, clock: last + 1 };
}

async function deviceId(db: Database): Promise<string> {
  const known = await db.meta.get('device');
  if (known) return String(known.value);
  const value = crypto.randomUUID();
  await db.meta.put({ key: 'device', value });
  return value;
}
