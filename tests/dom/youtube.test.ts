import { describe, expect, test } from 'vitest';
import { capturedPages } from './captures.ts';
import { inTermsOf, stated, type FacebookTruth as Truth } from './facebook-truth.ts';
import { sitePages } from './site-pages.ts';

const { pages, show, read } = sitePages('youtube', new URL('./youtube-in-page.ts', import.meta.url));
const captures = capturedPages<readonly Truth[]>('youtube');
const watch = 'https://www.youtube.com/watch?v=demo0000001';

describe('invented comments of YouTube', () => {
  test.each(pages)('$name: every comment, every field', async ({ html, truth }) => {
    const { site, posts } = await read(html, truth.url);
    expect(site).toBe('youtube');
    expect(truth.posts.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(truth.posts.map(stated));
    expect(posts).toHaveLength(truth.posts.length);
  });

  test('a thread is the comment with its answers, and one without answers stands alone', async () => {
    const page = await show('watch-es');
    const talk = 'martagil-demo norte martagil-demo tomas_q_demo';
    expect(await page.evaluate('sosiegoInPage.threads()')).toEqual([talk, talk, talk, talk, '', '']);
  });

  test('mark, reply control and box belong to one comment each; the words of the box are no comment', async () => {
    const page = await show('watch-es');
    const place = { anchor: 'header', reply: 'BUTTON', draft: null };
    const answered = { ...place, draft: 'Gracias a ti,' };
    expect(await page.evaluate('sosiegoInPage.places()')).toEqual([
      place,
      place,
      place,
      place,
      answered,
      place,
    ]);
  });

  test('a node that shows another comment is another comment', async () => {
    const page = await show('watch-es');
    expect(await page.evaluate('sosiegoInPage.recycle(0, 5)')).toEqual({
      before: 'UgwDemo0001aaaa',
      after: 'UgwDemo0003cccc',
      changed: true,
    });
  });

  test('a dialog counts while it is shown', async () => {
    const page = await show('watch-es');
    expect(await page.evaluate('sosiegoInPage.modalId()')).toBeNull();
    await page.evaluate(() => {
      const dialog = document.getElementById('closed');
      dialog?.removeAttribute('hidden');
      dialog?.removeAttribute('aria-hidden');
    });
    expect(await page.evaluate('sosiegoInPage.modalId()')).toBe('closed');
  });

  test('where permalinks are gone there are candidates and nothing readable, which the health check tells', async () => {
    const page = await show('selectors-gone-es');
    expect(await page.evaluate('sosiegoInPage.health()')).toEqual({ candidates: 3, readable: 0 });
  });

  test('comments are expected under videos, short ones and posts', async () => {
    const page = await show('watch-es');
    const urls = [
      '/watch?v=a',
      '/shorts/a',
      '/post/a',
      '/live/a',
      '/',
      '/results?search_query=a',
      '/@norte',
      '/feed/you',
    ];
    const call = `sosiegoInPage.expected(${JSON.stringify(urls.map((url) => `https://www.youtube.com${url}`))})`;
    expect(await page.evaluate(call)).toEqual([true, true, true, true, false, false, false, false]);
  });
});

describe.skipIf(captures.length === 0)('YouTube pages saved from the live site', () => {
  test.each(captures)('$name: every comment, every field', async ({ html, truth }) => {
    const { posts } = await read(html, watch);
    expect(truth.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(truth.map(stated));
    expect(posts).toHaveLength(truth.length);
  });
});
