import { Dexie } from 'dexie';
import { fixedJson } from '../../transfer/fixed-json.ts';
import type { Line, LineKind, LineOf } from '../../transfer/line.ts';
import { type ReadLines, readExport } from '../../transfer/read-lines.ts';
import { Database, readyToWrite } from '../database.ts';
import { databaseName, firstName, previousDatabase } from '../database-name.ts';
import { upToDateCrisis } from '../up-to-date-crisis.ts';

const batch = 2_000;
const prefix = 'sosiego-copy-';

/** What a file holds beside the tables, kept with them until it is accepted. */
export interface StagedBeside {
  /** A table has no history: of cases that are here it says nothing that is not known better. */
  readonly isTable?: true;
  readonly settings?: LineOf<'settings'>['value'];
  readonly rounds?: LineOf<'rounds'>['value'];
  readonly dayCounts?: LineOf<'day-counts'>['value'];
  readonly notified: readonly LineOf<'notified'>['value'][];
}

export interface Staging extends ReadLines {
  readonly db: Database;
  /** Lines that say again what an earlier line of the same file said. */
  readonly repeated: number;
}

/** A database of its own for what is being looked at: nothing of it is in use before the person accepts it. */
export const stagedDatabase = (id: string): Database => new Database(prefix + id);

/** Its name, which stays with it if it takes the place of the other. */
export const isStagedName = (name: string): boolean => name.startsWith(prefix);

/** Reads a file into a database of its own, batch by batch, whatever its size. */
export async function stageExport(
  bytes: AsyncIterable<Uint8Array>,
  id: string,
  onProgress?: (bytes: number) => void,
): Promise<Staging> {
  const db = stagedDatabase(id);
  const writer = stageWriter(db);
  const read = await readExport(bytes, { onLine: writer.take, ...(onProgress && { onProgress }) });
  const repeated = await writer.end();
  return { ...read, db, repeated };
}

interface StageWriter {
  readonly take: (line: Line) => void | Promise<void>;
  /** How many lines repeated an earlier one. */
  readonly end: () => Promise<number>;
}

export function stageWriter(db: Database, isTable = false): StageWriter {
  let held: Line[] = [];
  let repeated = 0;
  let beside: StagedBeside = { notified: [], ...(isTable && { isTable }) };
  const of = <K extends LineKind>(kind: K): LineOf<K>['value'][] =>
    held.flatMap((line) => (line.kind === kind ? [line.value as LineOf<K>['value']] : []));
  const flush = async () => {
    if (held.length === 0) return;
    await readyToWrite(db);
    const [salt] = of('salt');
    const [keys] = of('tombstone-keys');
    await db.transaction('rw', db.tables, async () => {
      repeated += await addNew(db.events, of('event'));
      repeated += await addNew(db.personEvents, of('person-event'));
      await db.people.bulkPut(of('person'));
      await db.drafts.bulkPut(of('draft'));
      await db.muted.bulkPut(of('muted'));
      await db.corrections.bulkPut(of('correction'));
      await db.voiceLessons.bulkPut(of('voice-lesson'));
      await db.crises.bulkPut(of('crisis').map(upToDateCrisis));
      await db.tombstones.bulkPut(of('tombstone'));
      if (salt !== undefined) await db.meta.put({ key: 'salt', value: salt });
      if (keys) await db.meta.put({ key: 'tombstone-keys', value: JSON.stringify(keys) });
    });
    const [settings] = of('settings');
    const [rounds] = of('rounds');
    const [dayCounts] = of('day-counts');
    beside = {
      ...beside,
      notified: [...beside.notified, ...of('notified')],
      ...(settings && { settings }),
      ...(rounds && { rounds }),
      ...(dayCounts && { dayCounts }),
    };
    held = [];
  };
  return {
    take: (line) => {
      held.push(line);
      return held.length >= batch ? flush() : undefined;
    },
    end: async () => {
      await flush();
      await db.meta.put({ key: 'staged', value: fixedJson(beside) });
      return repeated;
    },
  };
}

/** Rows that were there already are left out and counted. */
async function addNew<Row>(
  table: { readonly bulkAdd: (rows: readonly Row[]) => PromiseLike<unknown> },
  rows: readonly Row[],
): Promise<number> {
  try {
    await table.bulkAdd(rows);
    return 0;
  } catch (error) {
    // Caught, the others of the batch stay.
    if (error instanceof Dexie.BulkError) return error.failures.length;
    throw error;
  }
}

export async function stagedBeside(db: Database): Promise<StagedBeside> {
  const row = await db.meta.get('staged');
  return row ? (JSON.parse(String(row.value)) as StagedBeside) : { notified: [] };
}

/** Held, shared, while a page looks at a file or the worker takes it over: what nobody holds was left behind. */
export const stagingLock = (name: string): string => `sosiego:staged:${name}`;

/** Removes databases that nobody works in, looks at or may still want back; with `held` also those looked at. */
export async function dropLeftDatabases(now: number, { held = false } = {}): Promise<void> {
  const current = await databaseName();
  const before = await previousDatabase();
  const names = await Dexie.getDatabaseNames();
  for (const name of names) {
    const isWanted = name === current || (before?.name === name && before.until > now);
    if (isWanted || !(isStagedName(name) || name === firstName)) continue;
    await navigator.locks.request(stagingLock(name), { ifAvailable: true }, async (lock) => {
      if (lock || held) await Dexie.delete(name);
    });
  }
}
