import { afterAll, beforeAll, vi } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { syntheticPages } from './captures.ts';
import type { FacebookTruth as Truth } from './facebook-truth.ts';

/** The invented pages of a site, and one browser with the code of `inPage` in them, as long as the test file runs. */
export function sitePages(site: string, inPage: URL) {
  // A real browser on a busy machine.
  vi.setConfig({ testTimeout: 60_000 });
  const pages = syntheticPages<{ readonly url: string; readonly posts: readonly Truth[] }>(site);
  let browser: AdapterBrowser;
  beforeAll(async () => {
    browser = await openAdapterBrowser(inPage);
  }, 60_000);
  afterAll(() => browser.close());
  const show = (name: string) => {
    const found = pages.find((each) => each.name === name);
    if (!found) throw new Error(`no fixture ${name}`);
    return browser.show(found.html, found.truth.url);
  };
  const read: AdapterBrowser['read'] = (html, url) => browser.read(html, url);
  return { pages, show, read };
}
