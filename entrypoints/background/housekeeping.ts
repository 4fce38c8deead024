import { browser } from 'wxt/browser';
import { download } from '../../lib/backup/download.ts';
import { changeBackupPlan, readBackupPlan, runBackup } from '../../lib/backup/run-backup.ts';
import { isBackupDue } from '../../lib/backup/schedule.ts';
import { dropOldDrafts } from '../../lib/cases/drafts.ts';
import { housekeepingAlarm } from '../../lib/cases/reconcile.ts';
import { type Outlived, outlived, retain } from '../../lib/cases/retain.ts';
import { database } from '../../lib/db/database.ts';
import { dropLeftDatabases } from '../../lib/db/transfer/stage.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';
import { keepIndex, noted } from './circumstances.ts';

/** Once a day: what is left behind goes, what is no longer kept goes, and a backup is made where one is due. */
export async function onHousekeeping({ name }: { readonly name: string }): Promise<void> {
  if (name !== housekeepingAlarm) return;
  // Only calls of the extension's own interfaces count as work: a long backup calls none for minutes.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), callEvery);
  try {
    await keepHouse(Date.now());
  } finally {
    clearInterval(awake);
  }
}

/** ms. A worker that calls nothing for half a minute is ended. */
const callEvery = 20_000;

/** Epoch ms of the last round; null = none yet. */
const lastRound = storedItem<number | null>('local:last-housekeeping', null);
/** ms. Nobody's clock moves on by so much between two rounds, unless the browser slept or the clock was set wrong. */
const longestSleep = 40 * 86_400_000;

/**
 * May what is old by this clock go for good? After a leap ahead not yet: a clock that was set wrong, by a year for
 * instance, has until the next round to be set right.
 */
async function isBelievable(now: number): Promise<boolean> {
  const last = await lastRound.getValue();
  await lastRound.setValue(now);
  return last === null || now - last <= longestSleep;
}

async function keepHouse(now: number): Promise<void> {
  let mayGo = false;
  await noted('clock', async () => {
    mayGo = await isBelievable(now);
  });
  if (mayGo) await noted('drafts', () => dropOldDrafts(database(), now));
  await keepIndex();
  await noted('left databases', () => dropLeftDatabases(now));
  // First the copy, then what goes: what the rules take is in one more backup, or stays for today.
  let isSafe = false;
  await noted('backup', async () => {
    const plan = await readBackupPlan();
    const deliver = plan.to === 'downloads' ? download : null;
    isSafe = !isBackupDue(plan, now) || (await runBackup(database(), now, deliver));
  });
  if (mayGo) await noted('retention', () => letGo(isSafe, now));
}

async function letGo(isSafe: boolean, now: number): Promise<void> {
  const { retention } = await readSettings();
  if (isSafe) await retain(database(), retention, now);
  const held = !isSafe && hasAny(await outlived(database(), retention, now));
  const { heldAt } = await readBackupPlan();
  if (held || heldAt !== null) await changeBackupPlan({ heldAt: held ? now : null });
}

const hasAny = (outlivedNow: Outlived): boolean => Object.values(outlivedNow).some((ids) => ids.length > 0);
