import type { BrowserContext } from '@playwright/test';
import { extensionOrigin } from './launch.ts';

/** The invented brand of the practice feed, as its person would have filled in the settings. */
const norte = {
  id: 'default',
  name: 'Norte',
  handles: ['norte'],
  names: ['Norte Hogar'],
  signature: 'Ana',
  country: 'ES',
  channels: [{ kind: 'dm', value: '', hours: '' }],
};

/** Fills the settings in, from a page of ours: the same storage that the settings page writes. */
export async function fillInBrand(context: BrowserContext, change: object = {}): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  await page.evaluate((settings) => chrome.storage.local.set({ settings, settings$: { v: 1 } }), {
    brands: [norte],
    ...change,
  });
  await page.close();
}
