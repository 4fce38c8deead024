import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { extensionWorker } from './launch.ts';

/** What the extension keeps, read where it is kept. Rows are as the database holds them. */

type Store =
  | 'cases'
  | 'events'
  | 'personEvents'
  | 'followUps'
  | 'people'
  | 'muted'
  | 'corrections'
  | 'voiceLessons'
  | 'drafts';
export type Row = Record<string, unknown> & { readonly id: string };

/** The rows of one table; [] where the database was never made. */
export async function rows(context: BrowserContext, store: Store): Promise<readonly Row[]> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async (name) => {
    const made = await indexedDB.databases();
    if (!made.some((each) => each.name === 'sosiego')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sosiego');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const read = await new Promise<Row[]>((resolve, reject) => {
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    return read;
  }, store);
}

/** Everything in `storage.local`, as text. */
export async function keptLocally(context: BrowserContext): Promise<string> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
}

/** Waits until the worker has made the browser begin another log file for our store, as it does at each start. */
export async function freshLog(context: BrowserContext): Promise<void> {
  const worker = await extensionWorker(context);
  const begun = () =>
    worker.evaluate(async () => (await chrome.storage.session.get('log-begun'))['log-begun']);
  await expect.poll(begun).toBe(true);
}

/** Where and as what each entry of the error ring failed: the worker notes here what it refused or could not do. */
export async function errorCodes(context: BrowserContext): Promise<readonly string[]> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async () => {
    const { errors } = await chrome.storage.local.get('errors');
    return ((errors ?? []) as { code: string; where: string }[]).map(({ code, where }) => `${where} ${code}`);
  });
}

/** Sends one command from a page of ours, as its own code would. */
export const command = (
  ours: Page | Frame,
  name: string,
  input: object,
): Promise<{ readonly ok: boolean; readonly code?: string; readonly value?: unknown }> =>
  ours.evaluate(
    ([command, given]) => chrome.runtime.sendMessage({ sosiego: 'command', command, input: given }),
    [name, input] as const,
  );

/** Changes settings as the settings page does: the whole value under its key. */
export async function changeSettings(context: BrowserContext, change: object): Promise<void> {
  const worker = await extensionWorker(context);
  await worker.evaluate(async (given) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), ...given } });
  }, change);
}
