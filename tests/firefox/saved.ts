import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import type { Preferences } from './firefox.ts';

/** What makes Firefox save into that folder without a question. */
export const savingTo = (folder: string): Preferences => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** The file that `act` makes Firefox save, once it is whole. */
export async function saved(folder: string, act: () => Promise<void>): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  const before = new Set(readdirSync(folder));
  await act();
  return eventually('file that was saved', async () => {
    const now = readdirSync(folder).filter((name) => !before.has(name));
    // Firefox writes into a second file beside the one that it has named.
    if (now.length === 0 || now.some((name) => name.endsWith('.part'))) return undefined;
    const bytes = readFileSync(join(folder, now[0] as string));
    return bytes.length > 0 ? bytes : undefined;
  });
}
