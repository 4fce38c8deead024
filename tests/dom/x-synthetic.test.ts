import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { syntheticPages } from './captures.ts';
import type { XTruth } from './x-truth.ts';
import { inTermsOf, stated } from './x-truth.ts';

interface PageTruth {
  readonly url: string;
  readonly posts: readonly XTruth[];
  readonly authors: readonly { readonly handle: string; readonly followers: number; readonly bio?: string }[];
}

const pages = syntheticPages<PageTruth>('x');
const page = (name: string) => {
  const found = pages.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
};

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapterBrowser(new URL('./x-in-page.ts', import.meta.url));
}, 60_000);
afterAll(() => browser.close());

describe('synthetic X pages', () => {
  test.each(pages)('$name: every post, every field', async ({ html, truth }) => {
    const { posts, authors } = await browser.read(html, truth.url);
    expect(truth.posts.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(truth.posts.map(stated));
    expect(posts).toHaveLength(truth.posts.length);
    expect(authors).toEqual(truth.authors);
  });

  test('a page without its hooks yields nothing readable, and nothing is thrown', async () => {
    const { html, truth } = page('selectors-gone');
    const shown = await browser.show(html, truth.url);
    expect(await shown.evaluate('sosiegoInPage.health()')).toEqual({ candidates: 1, readable: 0 });
  });

  test('words of a post never become markup or script', async () => {
    const { html, truth } = page('hostile-text');
    const shown = await browser.show(html, truth.url);
    await shown.evaluate('sosiegoInPage.readPage()');
    expect(await shown.title()).toBe('x');
  });
});

describe('a row that is given to another post', () => {
  test('changes its fingerprint and reads as the new post', async () => {
    const { html, truth } = page('search-live-en');
    const shown = await browser.show(html, truth.url);
    expect(await shown.evaluate('sosiegoInPage.recycle(0, 2)')).toEqual({
      sameElement: true,
      sameFingerprint: false,
      before: '1985000000000000101',
      after: '1985000000000000103',
    });
  });

  test('keeps its fingerprint while nothing changes, and changes it when the text unfolds', async () => {
    const { html, truth } = page('home-es');
    const shown = await browser.show(html, truth.url);
    expect(await shown.evaluate('sosiegoInPage.unfold(1)')).toEqual({
      stable: true,
      changed: true,
      truncated: false,
    });
  });
});

describe('places on the page', () => {
  test.each(['search-live-en', 'home-es', 'post-detail-es', 'home-promoted-en'])(
    '%s: the header line and the reply control are the post’s own',
    async (name) => {
      const { html, truth } = page(name);
      const shown = await browser.show(html, truth.url);
      const places: readonly unknown[] = await shown.evaluate('sosiegoInPage.places()');
      expect(places).toHaveLength(truth.posts.length);
      for (const place of places) {
        expect(place).toEqual({ holdsName: true, holdsMenu: true, holdsText: false, reply: 'reply' });
      }
    },
  );

  test('the reply dialog is the modal, and the post it repeats is not read twice', async () => {
    const { html, truth } = page('reply-dialog-es');
    const shown = await browser.show(html, truth.url);
    expect(await shown.evaluate('sosiegoInPage.modalLabel()')).toBe('modal-header');
    await browser.show(page('home-es').html, 'https://x.com/home');
    expect(await shown.evaluate('sosiegoInPage.modalLabel()')).toBeNull();
  });
});
