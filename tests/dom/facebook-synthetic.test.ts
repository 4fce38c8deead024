import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type AdapterBrowser, openAdapterBrowser } from './browser.ts';
import { syntheticPages } from './captures.ts';
import { type FacebookTruth, inTermsOf, stated } from './facebook-truth.ts';

interface PageTruth {
  readonly url: string;
  readonly posts: readonly FacebookTruth[];
  readonly authors: readonly { readonly handle: string; readonly followers: number }[];
}

const pages = syntheticPages<PageTruth>('facebook');

// A real browser on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let browser: AdapterBrowser;
beforeAll(async () => {
  browser = await openAdapterBrowser(new URL('./facebook-in-page.ts', import.meta.url));
}, 60_000);
afterAll(() => browser.close());

/** Shows a fixture and calls one function of `facebook-in-page.ts` in it. */
async function inPage<T>(name: string, call: string): Promise<T> {
  const found = pages.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  const shown = await browser.show(found.html, found.truth.url);
  return shown.evaluate<T>(`sosiegoInPage.${call}`);
}

describe('synthetic Facebook pages', () => {
  test.each(pages)('$name: every post and comment, every field', async ({ html, truth }) => {
    const { posts, authors } = await browser.read(html, truth.url);
    expect(truth.posts.map((entry, i) => inTermsOf(entry, posts[i]))).toEqual(truth.posts.map(stated));
    expect(posts).toHaveLength(truth.posts.length);
    expect(authors).toEqual(truth.authors);
  });

  test('no mark that only steers or hides is left in any text', async () => {
    for (const { html, truth } of pages) {
      const { posts } = await browser.read(html, truth.url);
      const words = posts.map((post) => post.text + post.author.name).join('');
      expect(words).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/);
    }
  });
});

describe('when the site drops one of its hooks', () => {
  const hooks: Readonly<Record<string, readonly [css: string, ...attributes: string[]]>> = {
    'virtual boxes': ['[data-virtualized]', 'data-virtualized'],
    'the feed': ['[role="feed"]', 'role'],
    'the roles of the action bar': ['[data-ad-rendering-role$="_button"]', 'data-ad-rendering-role'],
    'the role of the message': ['[data-ad-rendering-role="story_message"]', 'data-ad-rendering-role'],
    'the previews': ['[data-ad-preview]', 'data-ad-preview', 'data-ad-comet-preview'],
    'the role of the name': ['[data-ad-rendering-role="profile_name"]', 'data-ad-rendering-role'],
    'the menus': ['[aria-haspopup]', 'aria-haspopup'],
    'the labels of comments': ['[role="article"][aria-label]', 'aria-label'],
    'the toolbars': ['[role="toolbar"]', 'role'],
  };
  test.each(Object.entries(hooks))('%s: the feed reads the same', async (_, [css, ...attributes]) => {
    const call = `readWithout(${JSON.stringify(css)}, ${JSON.stringify(attributes)})`;
    const truth = pages.find(({ name }) => name === 'feed-es')?.truth.posts ?? [];
    const expected = truth.map(({ kind, author, text }) =>
      [kind, author, text.replace(/\s+/g, ' ')].join(' | '),
    );
    expect(expected.length).toBeGreaterThan(4);
    expect(await inPage('feed-es', call)).toEqual(expected);
  });
});

describe('a box that is given to another post', () => {
  test('changes its fingerprint, reads as the new post, and shows none when emptied', async () => {
    expect(await inPage('feed-es', 'recycle(0, 2)')).toEqual({
      changed: true,
      before: '700000000000001',
      after: '120000000000222',
      emptied: null,
      found: false,
    });
  });

  test('keeps its opening’s hash when the words unfold', async () => {
    expect(await inPage('feed-es', 'unfold(0)')).toEqual({
      stable: true,
      changed: true,
      truncated: [true, false],
      sameOpening: true,
    });
  });

  test('takes a better id when its address is revealed, and still answers to the old one', async () => {
    const href = 'https://www.facebook.com/ines.moura/posts/250000000000001?__cft__[0]=AZabc&__tn__=x';
    expect(await inPage('feed-shared-pt', `reveal(0, '${href}')`)).toMatchObject({
      before: expect.stringMatching(/^h:/),
      after: '250000000000001',
      url: 'https://www.facebook.com/ines.moura/posts/250000000000001',
      knownBefore: true,
      changed: true,
    });
  });

  test('is found alone, and after the site has taken it out', async () => {
    expect(await inPage('feed-es', 'inPieces(2)')).toEqual({
      own: true,
      detached: true,
      id: '120000000000222',
    });
  });
});

describe('an opened post over the feed', () => {
  test('is one conversation in page order, its replies among it', async () => {
    const threads = await inPage<readonly (readonly string[])[]>('dialog-over-feed-es', 'threads()');
    const whole = ['420000000000001', ...[1, 2, 3, 4, 5].map((last) => `43000000000000${last}`)];
    expect(threads).toEqual([[], ...whole.map(() => whole)]);
  });

  test('is the dialog over the page', async () => {
    expect(await inPage('dialog-over-feed-es', 'modalLabel()')).toBe('_r_d_');
    expect(await inPage('feed-es', 'modalLabel()')).toBeNull();
  });
});

describe('times', () => {
  test('ages count back from a clock, dates do not need one, soup and dates without a year stay unread', async () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    const ages = await inPage<readonly (number | null)[]>('page-timeline-es', `agesAt(${now})`);
    const hours = (count: number) => now - count * 3_600_000;
    expect(ages).toEqual([new Date('2025-05-30T11:02').getTime(), hours(2), hours(2), null, hours(3)]);
    const group = await inPage<readonly (number | null)[]>('group-en', `agesAt(${now})`);
    expect(group).toEqual([now - 7 * 60_000, hours(18), null, hours(24)]);
    const arabic = await inPage<readonly (number | null)[]>('feed-rtl-ar', `agesAt(${now})`);
    expect(arabic).toEqual([null, hours(2)]);
  });
});

describe('places on the page', () => {
  const replies: Readonly<Record<string, readonly [post: string, comment: string]>> = {
    'feed-es': ['Dejar un comentario', 'Responder'],
    'feed-rtl-ar': ['ترك تعليق', 'رد'],
    'feed-shared-pt': ['Deixar um comentário', 'Responder'],
    'dialog-over-feed-es': ['Dejar un comentario', 'Responder'],
  };
  test.each(Object.entries(replies))(
    '%s: the header or bubble, and the control that answers',
    async (name, words) => {
      const places = await inPage<readonly { kind: string }[]>(name, 'places()');
      expect(places.length).toBeGreaterThan(0);
      for (const place of places) {
        const isPost = place.kind === 'post';
        expect(place).toEqual({
          kind: place.kind,
          holdsName: true,
          holdsMenu: isPost,
          holdsMessage: false,
          holdsActions: false,
          reply: words[isPost ? 0 : 1],
        });
      }
    },
  );

  test('pages that hold posts, and pages that do not', async () => {
    const withPosts = [
      '/',
      '/groups/330000000000001/',
      '/nortehogar',
      '/nortehogar/posts/pfbid0abc',
      '/profile.php?id=100011122233344',
      '/permalink.php?story_fbid=1&id=2',
    ];
    const without = [
      '/settings',
      '/messages/t/1',
      '/nortehogar/followers',
      '/groups/330000000000001/members',
      '/login.php',
      '/marketplace/item/1',
    ];
    const call = (urls: readonly string[]) => `expected(${JSON.stringify(urls)})`;
    expect(await inPage('feed-es', call(withPosts))).toEqual(withPosts.map(() => true));
    expect(await inPage('feed-es', call(without))).toEqual(without.map(() => false));
  });
});

test('looking at a long feed grows with its length, not with its square', async () => {
  const short = await inPage<number>('feed-es', 'timeToFind(8)');
  const long = await inPage<number>('feed-es', 'timeToFind(64)');
  // Eight times the posts: 8 where the cost is linear, 64 where every post looks at all others.
  expect(long / short).toBeLessThan(40);
});
