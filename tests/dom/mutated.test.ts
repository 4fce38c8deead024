import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { capturedPages } from './captures.ts';
import type { Withstood } from './mutated-in-page.ts';

// A real browser on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const sites = [
  { site: 'x', url: 'https://x.com/home', beyond: [] },
  { site: 'facebook', url: 'https://www.facebook.com/', beyond: [] },
  // A feed and a guest's page; which markup the signed-in have in 2026 no capture shows.
  { site: 'linkedin', url: 'https://www.linkedin.com/feed/', beyond: [] },
  // One thread, copied out by hand, is all there is of YouTube.
  { site: 'youtube', url: 'https://www.youtube.com/watch?v=a', beyond: [], excerpts: true },
] as const;

/** Of all posts on all pages that a change touches. */
function shares(all: readonly Withstood[]): readonly (readonly [change: string, share: number])[] {
  const total = (some: readonly Withstood[], of: 'same' | 'posts') =>
    some.reduce((sum, each) => sum + each[of], 0);
  return [...Map.groupBy(all, ({ change }) => change)].map(([change, some]) => [
    change,
    total(some, 'same') / total(some, 'posts'),
  ]);
}

describe.each(sites)(
  'real pages of $site after one change of their markup',
  ({ site, url, beyond, ...of }) => {
    const pages = capturedPages<unknown>(site).filter(
      ({ name }) => 'excerpts' in of || !name.endsWith('.excerpt'),
    );
    let browser: AdapterBrowser;
    beforeAll(async () => {
      browser = await openAdapterBrowser(new URL('./mutated-in-page.ts', import.meta.url));
    }, 60_000);
    afterAll(() => browser.close());

    test.skipIf(pages.length === 0)('nine posts of ten and more are still read, whatever it is', async () => {
      const all: Withstood[] = [];
      for (const { html } of pages) {
        const page = await browser.show(html, url);
        all.push(...(await page.evaluate<readonly Withstood[]>('sosiegoInPage.withstood()')));
      }
      const told = shares(all.filter(({ posts }) => posts > 0));
      expect(told.length).toBeGreaterThan(20);
      expect(told.filter(([, share]) => share < 0.9).map(([change]) => change)).toEqual(beyond);
    });
  },
);
