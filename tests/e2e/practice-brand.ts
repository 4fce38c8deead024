import type { BrowserContext, Page } from '@playwright/test';

/** The invented brand of the practice feed, as its person would have filled in the settings. */
export const practiceBrand = {
  id: 'default',
  name: 'Norte',
  handles: ['norte'],
  names: ['Norte Hogar'],
  signature: 'Ana',
  country: 'ES',
  channels: [{ kind: 'dm', value: '', hours: '' }],
};

/** The settings page, which opens by itself after the first install. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/options.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.waitForLoadState();
  return page;
}

/** Fills the settings in, from the page that opened for it: the same storage that it writes. */
export async function fillInBrand(context: BrowserContext, change: object = {}): Promise<void> {
  const page = await welcomePage(context);
  await page.evaluate(
    async (settings) => {
      await chrome.storage.local.set({ settings, settings$: { v: 1 } });
    },
    { brands: [practiceBrand], ...change },
  );
  await page.close();
}
