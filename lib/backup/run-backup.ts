import type { Database } from '../db/database.ts';
import { failureCode } from '../domain/failure.ts';
import { storedItem } from '../storage/stored-item.ts';
import { backupKey } from './backup-key.ts';
import { chosenFolder, mayWrite, removeFrom, writeInto } from './folder.ts';
import { makeBackup } from './make-backup.ts';
import { BackupPlan, backupName, backupsToDelete } from './schedule.ts';
import { Undelivered } from './undelivered.ts';

const stored = storedItem<unknown>('local:backup', {});

export async function readBackupPlan(): Promise<BackupPlan> {
  const read = BackupPlan.safeParse(await stored.getValue());
  return read.success ? read.data : BackupPlan.parse({});
}

export async function changeBackupPlan(change: Partial<BackupPlan>): Promise<void> {
  await navigator.locks.request('sosiego:backup-plan', async () => {
    await stored.setValue({ ...(await readBackupPlan()), ...change });
  });
}

export const watchBackupPlan = (callback: () => void): (() => void) => stored.watch(callback);

/** Gives the file to the person by another way than a folder. Rejects with `Undelivered`. */
export type Deliver = (name: string, file: Blob, to: BackupPlan['to']) => Promise<void>;

/** Makes a backup now and puts it where the plan says; why it could not is written into the plan. */
export async function runBackup(db: Database, now: number, deliver: Deliver | null): Promise<boolean> {
  const plan = await readBackupPlan();
  const fail = async (problem: BackupPlan['problem']): Promise<false> => {
    await changeBackupPlan({ problem });
    return false;
  };
  const master = await backupKey(db);
  if (!master) return fail('no-key');
  const folder = plan.to === 'folder' ? await chosenFolder(db) : null;
  if (plan.to === 'folder' && !folder) return fail('no-folder');
  if (folder && !(await mayWrite(folder))) return fail('no-permission');
  if (!folder && !deliver) return fail('waits-for-page');
  const name = backupName(now);
  try {
    const file = await makeBackup(db, master, now);
    if (folder) await writeInto(folder, name, file);
    else await deliver?.(name, file, plan.to);
  } catch (error) {
    if (error instanceof Undelivered) return fail(error.reason);
    return fail(failureCode(error) === 'storage-full' ? 'storage-full' : 'failed');
  }
  const written = [...plan.written, name];
  const gone = folder ? backupsToDelete(written) : [];
  for (const each of gone) if (folder) await removeFrom(folder, each);
  // Of downloads we know the names alone: they are the person's to delete.
  await changeBackupPlan({
    lastAt: now,
    problem: null,
    written: folder ? written.filter((each) => !gone.includes(each)) : plan.written,
  });
  return true;
}
