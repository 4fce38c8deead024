import { describe, expect, test } from 'vitest';
import { capturedPages } from './captures.ts';
import { inTermsOf, stated, type FacebookTruth as Truth } from './facebook-truth.ts';
import { sitePages } from './site-pages.ts';

const { pages, show, read } = sitePages('linkedin', new URL('./linkedin-in-page.ts', import.meta.url));
const captures = capturedPages<readonly Truth[]>('linkedin');

describe('invented pages of LinkedIn', () => {
  test.each(pages)('$name: every post and comment, every field', async ({ html, truth }) => {
    const { site, posts } = await read(html, truth.url);
    expect(site).toBe('linkedin');
    expect(truth.posts.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(truth.posts.map(stated));
    expect(posts).toHaveLength(truth.posts.length);
  });

  test('a post talks with all its comments, a comment with its post and replies', async () => {
    const page = await show('classic-es');
    const reply = 'marta-gil-demo tomas-demo norte-demo-ana';
    expect(await page.evaluate('sosiegoInPage.threads()')).toEqual([
      `${reply} sofia-demo`,
      reply,
      reply,
      'marta-gil-demo sofia-demo',
      '',
      '',
    ]);
  });

  test('mark, control and box belong to one of them each; the mention of a reply is not the person’s', async () => {
    const page = await show('classic-es');
    const post = { anchored: true, reply: 'Comentar', draft: null };
    const comment = { anchored: true, reply: 'Responder', draft: null };
    expect(await page.evaluate('sosiegoInPage.places()')).toEqual([
      post,
      comment,
      comment,
      { ...comment, draft: 'Gracias por' },
      post,
      { ...post, draft: '' },
    ]);
  });

  test('a node that shows another post is another post', async () => {
    const page = await show('classic-es');
    const recycled = { id: 'activity:7400000000000000002', changed: true };
    expect(await page.evaluate('sosiegoInPage.recycle(0, 4)')).toEqual(recycled);
  });

  test('two posts of the hashed markup have two ids, though nothing names them', async () => {
    const { posts } = await read(
      pages.find(({ name }) => name === 'hashed-es')?.html ?? '',
      'https://www.linkedin.com/feed/',
    );
    expect(new Set(posts.map(({ postId }) => postId)).size).toBe(2);
  });

  test('where nobody’s profile is linked there are candidates and nothing readable, which the health check tells', async () => {
    const page = await show('profiles-gone-es');
    expect(await page.evaluate('sosiegoInPage.health()')).toEqual({ candidates: 3, readable: 0 });
  });

  test('posts are expected in feeds, on their own pages and in what somebody wrote', async () => {
    const page = await show('classic-es');
    const paths = {
      '/feed/': true,
      '/preload/feed/': true,
      '/feed/update/urn:li:activity:1/': true,
      '/posts/norte-demo_a-activity-1-x': true,
      '/in/marta/recent-activity/all/': true,
      '/company/norte/posts/': true,
      '/search/results/content/': true,
      '/in/marta/': false,
      '/messaging/': false,
      '/jobs/': false,
      '/mynetwork/': false,
    };
    const urls = Object.keys(paths).map((path) => `https://www.linkedin.com${path}`);
    expect(await page.evaluate(`sosiegoInPage.expected(${JSON.stringify(urls)})`)).toEqual(
      Object.values(paths),
    );
  });
});

describe.skipIf(captures.length === 0)('LinkedIn pages saved from the live site', () => {
  // Their truth lists posts first and comments after, wherever they stand.
  const postsFirst = <Item extends { readonly kind: string }>(items: readonly Item[]): readonly Item[] => [
    ...items.filter(({ kind }) => kind === 'post'),
    ...items.filter(({ kind }) => kind !== 'post'),
  ];

  test.each(captures)('$name: every post and comment, every field', async ({ html, truth }) => {
    const { posts } = await read(html, 'https://www.linkedin.com/feed/');
    const found = postsFirst(posts);
    expect(postsFirst(truth).map((entry, i) => inTermsOf(entry, found[i]))).toEqual(
      postsFirst(truth).map(stated),
    );
    expect(found).toHaveLength(truth.length);
  });
});
