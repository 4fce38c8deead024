import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Crisis } from '../domain/crisis.ts';
import { Failure } from '../domain/failure.ts';
import type { CrisisBefore } from '../transfer/crisis-before.ts';
import { databaseName, firstName } from './database-name.ts';
import { freshLog, logMayBeTorn } from './fresh-log.ts';
import { v1 } from './migrations/v1.ts';
import { v2 } from './migrations/v2.ts';
import { v3 } from './migrations/v3.ts';
import { v4 } from './migrations/v4.ts';
import { v5 } from './migrations/v5.ts';
import { v6 } from './migrations/v6.ts';
import { v7 } from './migrations/v7.ts';
import type {
  CaseRow,
  CorrectionRow,
  DraftRow,
  EventRow,
  FacetsRow,
  FollowUpRow,
  KeyRow,
  MetaRow,
  MutedRow,
  PersonEventRow,
  PersonRow,
  PostingsRow,
  TombstoneRow,
  UnwovenRow,
  VoiceLessonRow,
} from './rows.ts';
import { upToDateCrisis } from './up-to-date-crisis.ts';

/** Additive first; the newest stands last. */
const migrations = [v1, v2, v3, v4, v5, v6, v7] as const;
export const schemaVersion = v7.version;

export class Database extends Dexie {
  declare readonly cases: EntityTable<CaseRow, 'id'>;
  declare readonly events: EntityTable<EventRow, 'seq'>;
  declare readonly followUps: EntityTable<FollowUpRow, 'id'>;
  declare readonly people: EntityTable<PersonRow, 'id'>;
  declare readonly personEvents: EntityTable<PersonEventRow, 'seq'>;
  declare readonly postings: Table<PostingsRow, [string, number]>;
  declare readonly unwoven: EntityTable<UnwovenRow, 'number'>;
  declare readonly facets: EntityTable<FacetsRow, 'segment'>;
  declare readonly muted: EntityTable<MutedRow, 'hash'>;
  declare readonly corrections: EntityTable<CorrectionRow, 'id'>;
  declare readonly voiceLessons: EntityTable<VoiceLessonRow, 'id'>;
  declare readonly drafts: EntityTable<DraftRow, 'postKey'>;
  declare readonly tombstones: EntityTable<TombstoneRow, 'hash'>;
  declare readonly keys: Table<KeyRow, KeyRow['name']>;
  declare readonly crises: EntityTable<Crisis, 'id'>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  constructor(name: string = firstName) {
    // Strict: what was acknowledged survives a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
    // A handful of rooms that the next change writes anew: no step of the database waits for them.
    this.on('close', logMayBeTorn);
    this.crises.hook('reading', (room?: Crisis | CrisisBefore) => room && upToDateCrisis(room));
  }

  /** Data of a newer version is read, never written: what this code does not know it would lose. */
  get isNewerThanCode(): boolean {
    // Dexie multiplies its versions by ten in IndexedDB, and adds one where it had to put back what was missing.
    return this.isOpen() && Math.floor(this.backendDB().version / 10) > schemaVersion;
  }
}

/** The one that is worked in: under which name it lies is known once it opens. */
class CurrentDatabase extends Database {
  override open() {
    if (this.isOpen()) return super.open();
    return Dexie.Promise.resolve(databaseName()).then((name) => {
      // Dexie reads it as it opens; only its type is read-only.
      Object.assign(this, { name });
      return super.open();
    });
  }
}

let opened: Database | undefined;

/** The one database of this context, made when first needed. */
export function database(): Database {
  opened ??= new CurrentDatabase();
  return opened;
}

/** After a switch: what is asked from now on opens the database that lies under the new name. */
export function leaveDatabase(): void {
  opened?.close();
  opened = undefined;
}

let holding = false;

/** While another database takes the place of the current one, nothing may be written that would be lost with it. */
export async function whileWritesWait<T>(work: () => Promise<T>): Promise<T> {
  if (holding) throw new Failure('importing');
  holding = true;
  try {
    return await work();
  } finally {
    holding = false;
  }
}

/** Opens, or says why it cannot be: the data stays as it was, and nothing is ever reset. */
export async function openToRead(db: Database): Promise<void> {
  try {
    await db.open();
  } catch (error) {
    if (isQuota(error)) throw new Failure('storage-full', error);
    throw new Failure(isVersion(error) ? 'newer-data' : 'upgrade-failed', error);
  }
  if (db.isNewerThanCode) throw new Failure('newer-data');
}

/** Opens before a write, and waits until a write cannot harm what is there. */
export async function readyToWrite(db: Database): Promise<void> {
  await openToRead(db);
  if (import.meta.env.BROWSER !== 'firefox') await freshLog();
  // Last: whoever is let through writes at once.
  if (holding && db === opened) throw new Failure('importing');
}

const isQuota = (error: unknown) => String(error).includes('QuotaExceeded');
const isVersion = (error: unknown) => error instanceof Error && error.name === 'VersionError';
