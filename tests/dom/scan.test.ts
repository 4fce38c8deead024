import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addressOf, scan } from '../../scripts/scan.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/x/${name}.html`, import.meta.url));

test('gives the posts of a saved page, one object each, with the followers that the page shows', async () => {
  expect(await scan(fixture('profile-es'), 'https://x.com/cafesribera')).toEqual([
    {
      platform: 'x',
      postId: '1985000000000001001',
      url: 'https://x.com/cafesribera/status/1985000000000001001',
      kind: 'post',
      author: {
        name: 'Cafés Ribera',
        handle: 'cafesribera',
        profileUrl: 'https://x.com/cafesribera',
        verified: false,
        followers: 12_400,
      },
      text: 'Nueva carta',
      lang: 'es',
      postedAt: Date.UTC(2025, 10, 8, 2),
      truncated: false,
    },
  ]);
}, 60_000);

test('takes the address that the page names where none is given', async () => {
  const posts = await scan(fixture('post-detail-es'), '');
  expect(posts).toHaveLength(6);
  expect(posts[1]).toHaveProperty('thread');
}, 60_000);

test('refuses pages of sites that are not read', async () => {
  await expect(scan(fixture('profile-es'), 'https://example.com/')).rejects.toThrow(
    'example.com are not read',
  );
}, 60_000);

test.each([
  ['<link rel="canonical" href="https://x.com/search?q=a&amp;f=live">', 'https://x.com/search?q=a&f=live'],
  [
    '<meta property="og:url" content="https://www.facebook.com/a/posts/1">',
    'https://www.facebook.com/a/posts/1',
  ],
  ['<article data-testid="tweet"></article>', 'https://x.com/'],
  ['<div data-ad-rendering-role="story_message"></div>', 'https://www.facebook.com/'],
  ['<ytd-comment-view-model></ytd-comment-view-model>', 'https://www.youtube.com/watch'],
  ['<div data-urn="urn:li:activity:1"></div>', 'https://www.linkedin.com/feed/'],
  ['<p>Hola</p>', null],
])('%s was saved from %s', (html, address) => {
  expect(addressOf(html)).toBe(address);
});
