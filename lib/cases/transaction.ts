import { type Database, readyToWrite } from '../db/database.ts';
import type { EventRow } from '../db/rows.ts';
import type { CaseEvent } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { project, projectedTables } from './project.ts';

export interface CommandContext {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
  /** `person`, or `page` for what was read without a click. */
  readonly actor: 'person' | 'page';
}

/**
 * One command = one transaction. Nothing but Dexie may be awaited inside: IndexedDB would commit early. What Dexie runs
 * is an async function itself: out of any other it loses its place after some hundred awaits, and writes outside.
 */
export async function inTransaction<T>({ db }: CommandContext, work: () => Promise<T>): Promise<T> {
  await readyToWrite(db);
  const tables = [...projectedTables(db), db.people, db.personEvents, db.drafts];
  return db.transaction('rw', tables, async () => work());
}

/** What an earlier try of this command already wrote; empty = nothing. */
export function eventsOf(db: Database, commandId: string): Promise<EventRow[]> {
  return db.events.where('commandId').equals(commandId).toArray();
}

/** What one command adds to one case. */
export interface Addition {
  readonly caseId: string;
  readonly facts: readonly CaseFact[];
}

/** Appends facts to one case and brings its record up to date. To be called in a transaction. */
export const append = (
  context: CommandContext,
  commandId: string,
  caseId: string,
  facts: readonly CaseFact[],
): Promise<void> => appendAll(context, commandId, [{ caseId, facts }]);

/** The same for several cases in one go. */
export async function appendAll(
  { db, now, actor }: CommandContext,
  commandId: string,
  additions: readonly Addition[],
): Promise<void> {
  const facts = additions.flatMap(({ caseId, facts }) => facts.map((fact) => ({ caseId, fact })));
  const [{ device, clock }, ordinal] = await Promise.all([
    takeClock(db, facts.length),
    db.events.where('commandId').equals(commandId).count(),
  ]);
  const events = facts.map(
    ({ caseId, fact }, index): CaseEvent => ({
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
  await project(db, [...new Set(additions.map(({ caseId }) => caseId))]);
}

/** The next places of the Lamport clock, taken: `clock` is the first of them. */
export async function takeClock(
  db: Database,
  count: number,
): Promise<{ readonly device: string; readonly clock: number }> {
  const [device, known] = await Promise.all([deviceId(db), db.meta.get('clock')]);
  const last = Number(known?.value ?? 0);
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
