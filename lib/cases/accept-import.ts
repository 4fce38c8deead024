import { type Database, readyToWrite } from '../db/database.ts';
import type { EventRow, PersonEventRow } from '../db/rows.ts';
import { logBatches, withoutPlace } from '../db/transfer/export-lines.ts';
import { stagedBeside } from '../db/transfer/stage.ts';
import { tombstoneKeys } from '../db/transfer/tombstones.ts';
import type { CaseEvent } from '../domain/case.ts';
import type { Crisis } from '../domain/crisis.ts';
import type { Ordered } from '../domain/event-order.ts';
import { Failure } from '../domain/failure.ts';
import type { PersonEvent } from '../domain/person.ts';
import { casesHere, type NamedCase, namesOfCases } from './cases-here.ts';
import { keepNotified, type Notified } from './keep-notified.ts';
import { mergedCrisis } from './merge-crises.ts';
import { identityOf, sameEvents } from './prepare-import.ts';
import { project } from './project.ts';
import { projectAll, projectEach } from './project-all.ts';
import { keepTombstones, takePlace, whileNobodyWrites } from './take-place.ts';

/** `add` = to what is here; `replace` = instead of it. */
export type ImportMode = 'add' | 'replace';

/** Events that one transaction takes without the worker's other work standing still for long. */
const mostAtOnce = 20_000;

/**
 * Takes over what was read into a database of its own and shown to the person. All or nothing: little is added in one
 * transaction; for much, and for a restore, the copy is made complete and then takes the place of the old database by
 * one write.
 * @param most events that one transaction takes; fewer are for tests alone.
 */
export async function acceptImport(
  live: Database,
  staged: Database,
  mode: ImportMode,
  now: number,
  most = mostAtOnce,
): Promise<void> {
  await readyToWrite(live);
  await readyToWrite(staged);
  if (!(await staged.meta.get('staged'))) throw new Failure('not-found');
  if (mode === 'add' && (await staged.events.count()) <= most) return addAtOnce(live, staged);
  await whileNobodyWrites(live, () => switchTo(live, staged, mode, now));
}

async function addAtOnce(live: Database, staged: Database): Promise<void> {
  const rows: EventRow[] = [];
  for await (const batch of logBatches(staged.events)) rows.push(...batch);
  const other = await otherRows(staged);
  const notified = await notifiedIn(staged);
  const table = await casesOfTable(staged);
  await live.transaction('rw', live.tables, async () => {
    const here = await sameEvents<EventRow>(live.events, rows);
    const left = await casesHere(live, table);
    const missing = rows.filter((row) => !here.has(identityOf(row)) && !left.has(row.caseId));
    await live.events.bulkAdd(missing.map((row) => withoutPlace<CaseEvent>(row)));
    await addOther(live, other);
    await liftClock(live, [...rows, ...other.personEvents]);
    const ids = [...new Set(missing.map(({ caseId }) => caseId))];
    for (let at = 0; at < ids.length; at += 200) await project(live, ids.slice(at, at + 200));
    const people = [...new Set(other.personEvents.map(({ personId }) => personId))];
    await projectEach(live, people);
    await keepNotified(live, notified);
  });
  await staged.delete();
}

/** None where it is no table: its events are told apart one by one. */
const casesOfTable = async (staged: Database): Promise<readonly NamedCase[]> =>
  (await stagedBeside(staged)).isTable ? namesOfCases(staged) : [];

/** Rows that are no fold and no event. */
async function otherRows(db: Database) {
  const [people, personEvents, drafts, muted, corrections, voiceLessons, crises, tombstones, salt, keys] =
    await Promise.all([
      db.people.toArray(),
      db.personEvents.toArray(),
      db.drafts.toArray(),
      db.muted.toArray(),
      db.corrections.toArray(),
      db.voiceLessons.toArray(),
      db.crises.toArray(),
      db.tombstones.toArray(),
      db.meta.get('salt'),
      tombstoneKeys(db),
    ]);
  return { people, personEvents, drafts, muted, corrections, voiceLessons, crises, tombstones, salt, keys };
}

/** What is here stays; what is missing comes. To be called in a transaction. */
async function addOther(db: Database, other: Awaited<ReturnType<typeof otherRows>>): Promise<void> {
  const salt = await db.meta.get('salt');
  if (!salt && other.salt) await db.meta.put(other.salt);
  // Made with another salt they say nothing about any post here.
  const isSameSalt = !salt || salt.value === other.salt?.value;
  if (isSameSalt) await addMissing(db.muted, other.muted, ({ hash }) => hash);
  await addPersonEvents(db, other.personEvents);
  await addMissing(db.people, other.people, ({ id }) => id);
  await addMissing(db.drafts, other.drafts, ({ postKey }) => postKey);
  await addMissing(db.corrections, other.corrections, ({ id }) => id);
  await addMissing(db.voiceLessons, other.voiceLessons, ({ id }) => id);
  await mergeCrises(db, other.crises, mergedCrisis);
  await keepTombstones(db, other.tombstones, [...(await tombstoneKeys(db)), ...other.keys]);
}

async function mergeCrises(
  db: Database,
  rooms: readonly Crisis[],
  merged: (there: Crisis, room: Crisis) => Crisis,
): Promise<void> {
  const there = await db.crises.bulkGet(rooms.map(({ id }) => id));
  await db.crises.bulkPut(
    rooms.map((room, index) => {
      const known = there[index];
      return known ? merged(known, room) : room;
    }),
  );
}

async function addPersonEvents(db: Database, rows: readonly PersonEventRow[]): Promise<void> {
  const here = await sameEvents<PersonEventRow>(db.personEvents, rows);
  const missing = rows.filter((row) => !here.has(identityOf(row)));
  await db.personEvents.bulkAdd(missing.map((row) => withoutPlace<PersonEvent>(row)));
}

interface Rows<Row> {
  readonly bulkGet: (keys: string[]) => PromiseLike<(Row | undefined)[]>;
  readonly bulkPut: (rows: never[]) => PromiseLike<unknown>;
}

async function addMissing<Row>(
  table: Rows<Row>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): Promise<void> {
  const here = await table.bulkGet(rows.map(keyOf));
  await table.bulkPut(rows.filter((_, index) => here[index] === undefined) as never[]);
}

/** What is written from now on comes after all that was imported. */
async function liftClock(db: Database, rows: readonly { readonly clock: number }[]): Promise<void> {
  const known = Number((await db.meta.get('clock'))?.value ?? 0);
  const highest = rows.reduce((most, { clock }) => Math.max(most, clock), known);
  await db.meta.put({ key: 'clock', value: highest });
}

/** Makes the copy complete, then has it take the place of the old one. A worker that dies before leaves the old. */
async function switchTo(live: Database, staged: Database, mode: ImportMode, now: number): Promise<void> {
  if (mode === 'add') await bringOver(live, staged);
  let highest = 0;
  for (const log of [staged.events, staged.personEvents])
    for await (const rows of logBatches<{ readonly clock: number } & Ordered>(log))
      highest = rows.reduce((most, row) => Math.max(most, row.clock), highest);
  const { settings, rounds, dayCounts } = await stagedBeside(staged);
  const beside = mode === 'add' ? {} : { settings, rounds, 'day-counts': dayCounts };
  await takePlace(live, staged, { highest, beside, now });
}

/** All that is here into the copy; where both have it, what is here stays. */
async function bringOver(live: Database, staged: Database): Promise<void> {
  const left = [...(await casesHere(live, await casesOfTable(staged)))];
  for (let at = 0; at < left.length; at += 500) {
    const ids = left.slice(at, at + 500);
    const events = await staged.events.where('caseId').anyOf(ids).primaryKeys();
    await staged.transaction('rw', staged.tables, async () => {
      await staged.events.bulkDelete(events);
      await project(staged, ids);
    });
  }
  for await (const rows of logBatches(live.events)) {
    const there = await sameEvents<EventRow>(staged.events, rows);
    await staged.events.bulkPut(
      rows.map((row) => {
        const same = there.get(identityOf(row));
        return same?.seq === undefined ? withoutPlace<CaseEvent>(row) : { ...row, seq: same.seq };
      }),
    );
  }
  const [mine, theirs] = [await otherRows(live), await otherRows(staged)];
  await staged.transaction('rw', staged.tables, async () => {
    if (mine.salt && mine.salt.value !== theirs.salt?.value) await staged.muted.clear();
    if (mine.salt) await staged.meta.put(mine.salt);
    await addPersonEvents(staged, mine.personEvents);
    await staged.people.bulkPut(mine.people);
    await staged.muted.bulkPut(mine.muted);
    await staged.drafts.bulkPut(mine.drafts);
    await staged.corrections.bulkPut(mine.corrections);
    await staged.voiceLessons.bulkPut(mine.voiceLessons);
    await mergeCrises(staged, mine.crises, (theirs, ours) => mergedCrisis(ours, theirs));
  });
  await projectAll(staged);
  const notified = await notifiedIn(live);
  await staged.transaction('rw', staged.followUps, async () => keepNotified(staged, notified));
}

async function notifiedIn(db: Database): Promise<readonly Notified[]> {
  const rows = await db.followUps.toArray();
  return rows.flatMap(({ id, dueAt, notifiedAt }) =>
    notifiedAt === null ? [] : [{ id, dueAt, notifiedAt }],
  );
}
