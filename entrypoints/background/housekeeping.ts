import { readBackupPlan, runBackup } from '../../lib/backup/run-backup.ts';
import { isBackupDue } from '../../lib/backup/schedule.ts';
import { dropOldDrafts } from '../../lib/cases/drafts.ts';
import { housekeepingAlarm } from '../../lib/cases/reconcile.ts';
import { retain } from '../../lib/cases/retain.ts';
import { database } from '../../lib/db/database.ts';
import { dropLeftDatabases } from '../../lib/db/transfer/stage.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { keepIndex, noted } from './circumstances.ts';
import { download } from './download.ts';

/** Once a day: what is left behind goes, what is no longer kept goes, and a backup is made where one is due. */
export async function onHousekeeping({ name }: { readonly name: string }): Promise<void> {
  if (name !== housekeepingAlarm) return;
  const now = Date.now();
  await noted('drafts', () => dropOldDrafts(database(), now));
  await keepIndex();
  await noted('left databases', () => dropLeftDatabases(now));
  // First the copy, then what goes: what the rules take is in one more backup.
  await noted('backup', async () => {
    const plan = await readBackupPlan();
    if (isBackupDue(plan, now)) await runBackup(database(), now, plan.to === 'downloads' ? download : null);
  });
  await noted('retention', async () => retain(database(), (await readSettings()).retention, now));
}
