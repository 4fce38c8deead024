import { askToWrite, chosenFolder, mayWrite } from '../../lib/backup/folder.ts';
import { changeBackupPlan, readBackupPlan, runBackup } from '../../lib/backup/run-backup.ts';
import { isBackupDue } from '../../lib/backup/schedule.ts';
import { database } from '../../lib/db/database.ts';

/** Asks the browser for the folder of the backups again, from a click only; what is due is made at once. */
export async function allowFolder(): Promise<boolean> {
  const folder = await chosenFolder(database());
  if (!folder || !(await askToWrite(folder))) return false;
  const now = Date.now();
  if (isBackupDue(await readBackupPlan(), now)) await runBackup(database(), now, null);
  else await changeBackupPlan({ problem: null });
  return true;
}

/** A backup waits for a permission that the browser has taken back: it forgets them with a restart. */
export async function isFolderClosed(): Promise<boolean> {
  const plan = await readBackupPlan();
  if (plan.to !== 'folder' || plan.every === 'off' || !isBackupDue(plan, Date.now())) return false;
  const folder = await chosenFolder(database());
  return folder !== null && !(await mayWrite(folder));
}
