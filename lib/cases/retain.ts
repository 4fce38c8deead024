import { subMonths } from 'date-fns';
import { type Database, readyToWrite } from '../db/database.ts';
import { eventsAround } from '../db/events-around.ts';
import { weave } from '../db/index/unwoven.ts';
import { casesOfAuthors } from '../db/people.ts';
import type { CaseRow } from '../db/rows.ts';
import { isOver } from '../domain/is-over.ts';
import type { Retention } from '../domain/settings.ts';
import { project } from './project.ts';

/** What is older than the rules keep it, by the keys of each table. */
export interface Outlived {
  readonly cases: readonly string[];
  readonly people: readonly string[];
  readonly muted: readonly string[];
  readonly corrections: readonly string[];
}

/** What the rules would take now: for the number that is shown before, and for the work itself. */
export async function outlived(db: Database, rules: Retention, now: number): Promise<Outlived> {
  const [cases, people, muted, corrections] = await Promise.all([
    oldCases(db, before(now, rules.closedMonths)),
    lonePeople(db, before(now, rules.peopleMonths)),
    db.muted.where('at').below(before(now, rules.mutedMonths)).primaryKeys(),
    db.corrections.filter(({ at }) => at < before(now, rules.correctionsMonths)).primaryKeys(),
  ]);
  return { cases, people, muted, corrections };
}

/**
 * Lets go what the rules no longer keep. No tombstone stays: whoever brings an old copy back wants it back, until the
 * rules take it again. Cases go with their events and all that was merged into them.
 */
export async function retain(db: Database, rules: Retention, now: number): Promise<void> {
  const { cases, people, muted, corrections } = await outlived(db, rules, now);
  if (cases.length + people.length + muted.length + corrections.length === 0) return;
  await readyToWrite(db);
  for (let at = 0; at < cases.length; at += 100)
    await dropCases(db, cases.slice(at, at + 100), before(now, rules.closedMonths));
  await weave(db);
  await db.transaction('rw', [db.people, db.personEvents, db.muted, db.corrections], async () => {
    const rows = await db.people.bulkGet([...people]);
    const handles = rows.flatMap((row) => row?.handles ?? []);
    await db.personEvents.where('personId').anyOf(handles).delete();
    await db.people.bulkDelete([...people]);
    await db.muted.bulkDelete([...muted]);
    await db.corrections.bulkDelete([...corrections]);
  });
}

/** What was taken up again since the rules were asked stays. */
function dropCases(db: Database, cases: readonly string[], limit: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const known = await db.cases.bulkGet([...cases]);
    const rows = known.filter((row) => row !== undefined).filter((row) => isOld(row, limit));
    const gone = rows.map(({ id }) => id);
    const events = await eventsAround(db, gone);
    const ids = [...new Set([...gone, ...events.map(({ caseId }) => caseId)])];
    await db.events.bulkDelete(await db.events.where('caseId').anyOf(ids).primaryKeys());
    await db.drafts.bulkDelete(rows.flatMap(({ aliases }) => aliases));
    await project(db, ids);
  });
}

/** 0 = for ever. */
function before(now: number, months: number): number {
  if (months === 0) return Number.NEGATIVE_INFINITY;
  // Six months before 31 August is the last day of February, not the third of March.
  return subMonths(now, months).getTime();
}

const isOld = ({ status, nextDueAt, touchedAt }: CaseRow, limit: number): boolean =>
  isOver(status) && nextDueAt === 0 && touchedAt < limit;

async function oldCases(db: Database, limit: number): Promise<readonly string[]> {
  if (limit === Number.NEGATIVE_INFINITY) return [];
  return db.cases
    .where('touchedAt')
    .below(limit)
    .filter((row) => isOld(row, limit))
    .primaryKeys();
}

async function lonePeople(db: Database, limit: number): Promise<readonly string[]> {
  if (limit === Number.NEGATIVE_INFINITY) return [];
  const old = await db.people.filter(({ at }) => at < limit).toArray();
  const lone: string[] = [];
  for (const { id, handles, supporterSince = 0, record } of old) {
    if (supporterSince > 0 || (record?.notes.length ?? 0) > 0) continue;
    if ((await casesOfAuthors(db, handles)).length === 0) lone.push(id);
  }
  return lone;
}
