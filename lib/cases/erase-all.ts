import { Dexie } from 'dexie';
import { browser } from 'wxt/browser';
import { type Database, readyToWrite } from '../db/database.ts';
import { forgetWhoItWas } from '../db/lost-history.ts';
import { forgetHeld } from './held.ts';

/** Which of the two panes of the browser's storage may keep what: nothing of a person, a post or a brand. */
const staysLocal: ReadonlySet<string> = new Set(['database-name', 'welcomed']);

/**
 * Everything, as after a fresh install: cases, people, drafts, what was learnt, settings, day counts, error ring,
 * keys, memories, and every other database of ours. What was written to files is the person's to delete.
 */
export async function eraseAll(db: Database): Promise<void> {
  await readyToWrite(db);
  await forgetWhoItWas();
  // First what can be done in one step: whoever dies after it has erased the cases.
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  await browser.storage.session.clear();
  forgetHeld();
  // Without a moment in which another database would be the current one.
  const names = Object.keys(await browser.storage.local.get());
  await browser.storage.local.remove(names.filter((name) => !staysLocal.has(name)));
  const others = (await Dexie.getDatabaseNames()).filter((name) => name !== db.name && isOurs(name));
  await Promise.all(others.map((name) => Dexie.delete(name)));
}

/** The origin is the extension's alone; what another library keeps there is none of ours to delete. */
const isOurs = (name: string): boolean => name === 'sosiego' || name.startsWith('sosiego-');
