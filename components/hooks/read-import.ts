import type { ImportPreview } from '../../lib/cases/prepare-import.ts';
import { prepareImport } from '../../lib/cases/prepare-import.ts';
import { database } from '../../lib/db/database.ts';
import { databaseName } from '../../lib/db/database-name.ts';
import { stagedDatabase, stageExport, stageWriter, stagingLock } from '../../lib/db/transfer/stage.ts';
import { chunksOf, openStream, SealedStreamFault } from '../../lib/sealing/stream.ts';
import { readCases } from '../../lib/transfer/cases-csv.ts';
import { isSound, type Report, type TableReport } from '../../lib/transfer/report.ts';
import { eventsOfRow } from '../../lib/transfer/row-events.ts';
import { encodingOf } from '../../lib/transfer/text-encoding.ts';

/** What a file is, by its first letters. */
export type FileKind = 'backup' | 'export' | 'table';

export async function kindOf(file: Blob): Promise<FileKind> {
  const begun = await file.slice(0, 100).text();
  if (begun.startsWith('{"sosiego":"backup"')) return 'backup';
  return /^\u{feff}?\s*[{[]/u.test(begun) ? 'export' : 'table';
}

export interface ReadImport {
  readonly report: Report | TableReport;
  /** null where the file has faults: nothing of it can be taken over. */
  readonly preview: ImportPreview | null;
  readonly stagedId: string;
  /** Lets go what was read: called when the person decided, or leaves. */
  readonly release: (keep: boolean) => Promise<void>;
}

interface Reading {
  readonly kind: FileKind;
  readonly passphrase: string;
  /** The brand of a table that names none. */
  readonly brandId: string;
  readonly onBytes: (bytes: number) => void;
  readonly onCases: (cases: number) => void;
}

/** What of a table does not go together; an export says nothing twice. */
export type Doubts = Pick<TableReport, 'doubts' | 'doubtCount'>;

export const doubtsIn = (report: Report | TableReport): Doubts =>
  'doubts' in report ? report : { doubts: [], doubtCount: 0 };

/** Reads a file into a database of its own and says what it would bring. Rejects with `SealedStreamFault`. */
export async function readImport(file: Blob, reading: Reading): Promise<ReadImport> {
  const stagedId = crypto.randomUUID();
  const { name } = stagedDatabase(stagedId);
  const held = Promise.withResolvers<void>();
  // While this page looks at it, nobody clears it away.
  void navigator.locks.request(stagingLock(name), { mode: 'shared' }, () => held.promise);
  const release = async (keep: boolean) => {
    held.resolve();
    // A worker that died just after the switch did not say that it was done: this is where all data lies now.
    if (!keep && (await databaseName()) !== name) await stagedDatabase(stagedId).delete();
  };
  try {
    const report = await stage(file, stagedId, reading);
    if (!isSound(report)) {
      await release(false);
      return { report, preview: null, stagedId, release };
    }
    const staged = stagedDatabase(stagedId);
    const preview = await prepareImport(staged, database(), reading.onCases);
    staged.close();
    return { report, preview, stagedId, release };
  } catch (error) {
    await release(false);
    throw error;
  }
}

async function stage(file: Blob, stagedId: string, reading: Reading): Promise<Report | TableReport> {
  const { kind, passphrase, onBytes } = reading;
  if (kind === 'table') return stageTable(file, stagedId, reading);
  const bytes = chunksOf(file.stream());
  const { db, report } = await stageExport(
    kind === 'backup' ? openStream(bytes, passphrase) : bytes,
    stagedId,
    onBytes,
  );
  db.close();
  return report;
}

async function stageTable(file: Blob, stagedId: string, { brandId, onBytes }: Reading): Promise<TableReport> {
  const db = stagedDatabase(stagedId);
  const writer = stageWriter(db, true);
  let clock = 1;
  let size = 0;
  const encoding = await encodingOf(file);
  async function* texts(): AsyncGenerator<string> {
    for await (const text of chunksOf(file.stream().pipeThrough(new TextDecoderStream(encoding)))) {
      size += text.length;
      onBytes(size);
      yield text;
    }
  }
  const report = await readCases(texts(), {
    now: Date.now(),
    brandId,
    onRow: async (row) => {
      for (const value of eventsOfRow(row, clock)) {
        clock = value.clock + 1;
        await writer.take({ kind: 'event', value });
      }
    },
  });
  await writer.end();
  db.close();
  return report;
}

export const isWrongPassphrase = (error: unknown): boolean =>
  error instanceof SealedStreamFault && error.code === 'wrong-passphrase';

/** A file that could not be opened at all, told like any other. */
export function reportOf(error: unknown): Report | null {
  if (!(error instanceof SealedStreamFault) || error.code === 'wrong-passphrase') return null;
  return { file: error.code, faults: [], faultCount: 0, lines: 0 };
}
