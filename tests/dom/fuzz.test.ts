import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { networkNames } from '../../lib/domain/networks.ts';
import type { Fuzzed } from '../../scripts/bench/robust/fuzz-in-page.ts';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { syntheticPagesWithPosts } from './captures.ts';

/** `npm run bench -- robust` does the same a hundred thousand times. */
const runs = 2_000;
/** ms: a page that is looked at for so long stands still. */
const hang = 2_000;

// A real browser on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe.each(networkNames)('pages of %s whose posts are broken at random', (site) => {
  const pages = syntheticPagesWithPosts(site);
  let browser: AdapterBrowser;
  beforeAll(async () => {
    browser = await openAdapterBrowser(
      new URL('../../scripts/bench/robust/fuzz-in-page.ts', import.meta.url),
    );
  }, 60_000);
  afterAll(() => browser.close());

  test(`${runs} times nothing is thrown, and nothing hangs`, async () => {
    const each = Math.ceil(runs / pages.length);
    for (const [place, { name, html, truth }] of pages.entries()) {
      const page = await browser.show(html, truth.url);
      const fuzzed = await page.evaluate<Fuzzed>(`sosiegoInPage.fuzz(${1 + place * each}, ${each})`);
      expect(fuzzed.thrown, name).toEqual([]);
      expect(fuzzed.worstMs, name).toBeLessThan(hang);
    }
  });
});
