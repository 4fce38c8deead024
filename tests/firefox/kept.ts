import type { Frame, Page } from 'puppeteer-core';
import { practiceBrand } from '../e2e/practice-brand.ts';

export type Row = Record<string, unknown> & { readonly id: string };

type Store = 'cases' | 'events' | 'followUps' | 'drafts' | 'corrections';

/** The rows of one table, as the database holds them; read in one of our own pages. */
export const rows = (ours: Page | Frame, store: Store): Promise<readonly Row[]> =>
  ours.evaluate(async (name) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const made = await indexedDB.databases();
    if (!made.some((each) => each.name === 'sosiego')) return [];
    const database = await asked(indexedDB.open('sosiego'));
    const read = await asked<Row[]>(database.transaction(name).objectStore(name).getAll());
    database.close();
    return read;
  }, store);

/** Sends one command from a place of ours, as its own code would. */
export const command = (ours: Page | Frame, name: string, input: object): Promise<{ readonly ok: boolean }> =>
  ours.evaluate(
    ([command, given]) => chrome.runtime.sendMessage({ sosiego: 'command', command, input: given }),
    [name, input] as const,
  );

export const badge = (ours: Page): Promise<string> => ours.evaluate(() => chrome.action.getBadgeText({}));

/** Fills the settings in as their person would have: the practice brand with that change, in Spanish. */
export const fillInBrand = (ours: Page, change: object = {}): Promise<void> =>
  ours.evaluate(async (settings) => chrome.storage.local.set({ settings, settings$: { v: 1 } }), {
    brands: [{ ...practiceBrand, ...change }],
    language: 'es',
  });
