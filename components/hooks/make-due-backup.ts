import { download } from '../../lib/backup/download.ts';
import { chosenFolder, mayWrite } from '../../lib/backup/folder.ts';
import { type Deliver, readBackupPlan, runBackup } from '../../lib/backup/run-backup.ts';
import { type BackupPlan, isBackupDue } from '../../lib/backup/schedule.ts';
import { Undelivered } from '../../lib/backup/undelivered.ts';
import { database } from '../../lib/db/database.ts';
import { saveFile } from './save-file.ts';

/** Into the downloads where that is allowed and was wished; else as what the person saves from a page. */
export const deliver: Deliver = async (name, file, to) => {
  const save = () => saveFile(name, 'application/octet-stream', file);
  if (to !== 'downloads') return save();
  await download(name, file).catch((error: unknown) => {
    if (!(error instanceof Undelivered && error.reason === 'waits-for-page')) throw error;
    save();
  });
};

/** Two pages that open at once make one backup. */
export function makeDueBackup(): Promise<void> {
  return navigator.locks.request('sosiego:due-backup', async () => {
    const plan = await readBackupPlan();
    const now = Date.now();
    if (isBackupDue(plan, now) && (await isForAPage(plan))) await runBackup(database(), now, deliver);
  });
}

/** Not what the person has just stopped; a folder where this page may write to it, which the worker perhaps may not. */
async function isForAPage({ to, problem }: BackupPlan): Promise<boolean> {
  if (to !== 'folder') return problem !== 'cancelled';
  const folder = await chosenFolder(database());
  return folder !== null && (await mayWrite(folder));
}
