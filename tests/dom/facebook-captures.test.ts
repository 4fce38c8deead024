import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { capturedPages } from './captures.ts';
import { type FacebookTruth, inTermsOf, isPost, stated } from './facebook-truth.ts';

const pages = capturedPages<readonly { readonly kind: string }[]>('facebook');

// A real browser on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe.skipIf(pages.length === 0)('Facebook pages saved from the live site', () => {
  let browser: AdapterBrowser;
  beforeAll(async () => {
    browser = await openAdapterBrowser(new URL('./facebook-in-page.ts', import.meta.url));
  }, 60_000);
  afterAll(() => browser.close());

  test.each(pages)('$name: every post and comment, every field', async ({ html, truth }) => {
    const { posts } = await browser.read(html, 'https://www.facebook.com/');
    const expected: readonly FacebookTruth[] = truth.filter(isPost);
    expect(expected.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(expected.map(stated));
    expect(posts).toHaveLength(expected.length);
  });

  test.each(pages)('$name: one conversation holds each post or comment once', async ({ html, truth }) => {
    const page = await browser.show(html, 'https://www.facebook.com/');
    const threads: readonly (readonly string[])[] = await page.evaluate('sosiegoInPage.threads()');
    const units = truth.filter(isPost);
    for (const thread of threads) {
      expect(thread).toHaveLength(units.length > 1 ? units.length : 0);
      expect(new Set(thread).size).toBe(thread.length);
    }
  });
});
