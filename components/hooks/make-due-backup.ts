import { readBackupPlan, runBackup } from '../../lib/backup/run-backup.ts';
import { isBackupDue } from '../../lib/backup/schedule.ts';
import { database } from '../../lib/db/database.ts';
import { saveFile } from './save-file.ts';

/** As a download: what a page can do and the worker cannot. */
export const deliver = async (name: string, file: Blob): Promise<void> =>
  saveFile(name, 'application/octet-stream', file);

/** Two pages that open at once make one backup. */
export function makeDueBackup(): Promise<void> {
  return navigator.locks.request('sosiego:due-backup', async () => {
    const plan = await readBackupPlan();
    const now = Date.now();
    if (plan.to !== 'folder' && isBackupDue(plan, now)) await runBackup(database(), now, deliver);
  });
}
