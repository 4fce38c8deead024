import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { capturedPages } from './captures.ts';
import { inTermsOf, isProfile, stated, type XProfileTruth, type XTruth } from './x-truth.ts';

const pages = capturedPages<readonly (XTruth | XProfileTruth)[]>('x');

describe.skipIf(pages.length === 0)('X pages saved from the live site', () => {
  let browser: AdapterBrowser;
  beforeAll(async () => {
    browser = await openAdapterBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test.each(pages)('$name: every post, every field', async ({ html, truth }) => {
    const { posts } = await browser.read(html, 'https://x.com/home');
    const expected = truth.filter((entry): entry is XTruth => !isProfile(entry));
    expect(expected.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(expected.map(stated));
    expect(posts).toHaveLength(expected.length);
  });

  test('what people say of themselves is theirs, and only where the page shows it', async () => {
    const headers = pages.find(({ name }) => name.startsWith('profile-header-followers'));
    const { authors } = await browser.read(headers?.html ?? '', 'https://x.com/home');
    const said = authors.map(({ bio }) => bio ?? '');
    expect(said.every((bio) => bio.length > 20)).toBe(true);
    expect(new Set(said).size).toBe(authors.length);
    for (const { html } of pages.filter(({ html }) => !html.includes('UserDescription')))
      expect((await browser.read(html, 'https://x.com/home')).authors.some(({ bio }) => bio)).toBe(false);
  });

  test.each(pages.filter(({ truth }) => truth.some(isProfile)))(
    '$name: followers of every profile',
    async ({ html, truth }) => {
      const { authors } = await browser.read(html, 'https://x.com/home');
      const expected = truth.filter(isProfile).map(({ handle, followers }) => ({ handle, followers }));
      expect(authors.map(({ handle, followers }) => ({ handle, followers }))).toEqual(expected);
    },
  );
});
