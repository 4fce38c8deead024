import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { type Beside, exportLines } from '../db/transfer/export-lines.ts';
import { readSettings } from '../settings/settings.ts';
import type { Header } from '../transfer/line.ts';
import { writeExport } from '../transfer/write-lines.ts';

/** What lies beside the database: settings, when each network was last looked at, the numbers of the days. */
export async function besideNow(): Promise<Beside> {
  const stored = await browser.storage.local.get(['rounds', 'day-counts']);
  const { rounds, 'day-counts': dayCounts } = stored as {
    readonly rounds?: Beside['rounds'];
    readonly 'day-counts'?: Beside['dayCounts'];
  };
  return { settings: await readSettings(), ...(rounds && { rounds }), ...(dayCounts && { dayCounts }) };
}

/** All of it as one file, which can be read back: see `assets/public/schema/export-1.json`. */
export async function wholeCopy(
  db: Database,
  now: number,
): Promise<{ readonly file: Blob; readonly header: Header }> {
  const app = browser.runtime.getManifest().version;
  return writeExport(exportLines(db, await besideNow()), { app, at: now });
}
