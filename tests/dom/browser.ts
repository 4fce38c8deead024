import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { bundleForPage, launchChromium, showPage } from '../../scripts/real-browser.ts';
import type { PageReading } from '../../scripts/scan-in-page.ts';

/** One Chromium and one bundle for a test file: adapters are tested where they run. */
export interface AdapterBrowser {
  /** Shows a page at its real address and reads it with the adapter of that site. */
  read(html: string, url: string): Promise<PageReading>;
  /** Shows a page and leaves it open; `evaluate` then finds the reader in `sosiegoInPage`. */
  show(html: string, url: string): Promise<Page>;
  close(): Promise<void>;
}

/** `entry`: the module whose exports stand in the page as `sosiegoInPage`. */
export async function openAdapterBrowser(
  entry = new URL('../../scripts/scan-in-page.ts', import.meta.url),
): Promise<AdapterBrowser> {
  const [browser, bundle]: [Browser, string] = await Promise.all([
    launchChromium(),
    bundleForPage(fileURLToPath(entry)),
  ]);
  const page = await browser.newPage();
  const show = async (html: string, url: string): Promise<Page> => {
    await showPage(page, html, url);
    await page.evaluate(`${bundle};globalThis.sosiegoInPage = sosiegoInPage;0`);
    return page;
  };
  return {
    show,
    read: async (html, url) => (await show(html, url)).evaluate<PageReading>('sosiegoInPage.readPage()'),
    close: () => browser.close(),
  };
}
