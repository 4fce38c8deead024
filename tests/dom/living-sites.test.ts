import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/real-browser.ts';
import { FACEBOOK_POSTS } from '../fixtures/sites/data/facebook-posts.ts';
import { X_POSTS } from '../fixtures/sites/data/x-posts.ts';
import {
  customerAnswers,
  firedHotkeys,
  scriptedClicks,
  sendActivations,
  sentReplies,
} from '../fixtures/sites/hooks.ts';
import { type ContentWorld, openContentWorld } from './content-world.ts';
import type { PostSeen } from './living-sites-in-page.ts';

let browser: Browser;
let world: ContentWorld;

const open = async (url: string, options = {}): Promise<void> => {
  const entry = new URL('./living-sites-in-page.ts', import.meta.url);
  world = await openContentWorld(browser, url, entry, options);
};
const posts = () => world.run<readonly PostSeen[]>('inPage.posts()');

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => world.context.close());
afterAll(() => browser.close());

/** The practice pages are only worth something if the adapters read them as they read the real ones. */
describe('the living X', { timeout: 20_000 }, () => {
  it.each(['x.com', 'twitter.com'])('reads whole at %s: ids, authors, times, what is cut', async (host) => {
    const now = Date.UTC(2026, 2, 10, 9, 30);
    await open(`https://${host}/search?q=norte`, { now });
    const seen = await posts();
    expect(seen.length).toBeGreaterThan(8);
    for (const post of seen) {
      const made = X_POSTS.find(({ id }) => id === post.id);
      expect(post.postedAt).toBe(now - (made?.minutesAgo ?? Number.NaN) * 60_000);
      expect(post.truncated).toBe(made?.cut ?? false);
      if (!made?.cut) expect(post.text).toBe(made?.text);
      expect(post.canReply && post.hasAnchor).toBe(true);
    }
  });

  it('joins posts of one conversation on its own page, and none in lists', async () => {
    const conversations = () => world.run<readonly (readonly string[])[]>('inPage.conversations()');
    await open('https://x.com/home');
    expect((await conversations()).filter((thread) => thread.length > 1)).toEqual([]);
    await world.context.close();
    await open('https://x.com/rubenocampo_d/status/1990000000000010018');
    expect((await conversations())[0]).toEqual(['rubenocampo_d', 'norte', 'rubenocampo_d']);
  });

  it('holds 2,000 posts in recycled cells and shows other ones after scrolling', async () => {
    await open('https://x.com/home?posts=2000');
    const cells = world.page.getByTestId('cellInnerDiv');
    const first = await cells.first().elementHandle();
    const before = new Set((await posts()).map(({ id }) => id));
    await world.page.evaluate(() => scrollTo(0, 90_000));
    await expect.poll(async () => (await posts()).filter(({ id }) => before.has(id)).length).toBe(0);
    const after = await posts();
    expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
    expect(await cells.count()).toBeLessThanOrEqual(40);
    // The same node now shows something else.
    expect(await first?.evaluate((cell) => cell.isConnected)).toBe(true);
  });

  it('shows what the person sends, and the customer answering, in the thread', async () => {
    await open('https://x.com/martagil_demo/status/1990000000000010001');
    await world.page.getByTestId('tweetTextarea_0').click();
    await world.page.keyboard.type('Lo miro ahora. Carla');
    await world.page.getByTestId('tweetButtonInline').click();
    await expect.poll(async () => (await posts()).map(({ text }) => text)).toContain('Lo miro ahora. Carla');
    await customerAnswers(world.page, '1990000000000010001', 'Sigo sin nada.');
    await expect.poll(async () => (await posts()).map(({ text }) => text)).toContain('Sigo sin nada.');
    expect(await sendActivations(world.page)).toEqual([{ trusted: true, via: 'click' }]);
    expect(await sentReplies(world.page)).toEqual([
      { to: '1990000000000010001', text: 'Lo miro ahora. Carla' },
    ]);
    // A later page of the same browser still has both.
    await world.page.reload();
    await expect.poll(() => world.page.locator('article', { hasText: 'Lo miro ahora' }).count()).toBe(1);
    expect(await world.page.locator('article', { hasText: 'Sigo sin nada.' }).count()).toBe(1);
  });

  it('fires its hotkeys outside of boxes and notices clicks of scripts', async () => {
    await open('https://x.com/home');
    await world.page.keyboard.press('l');
    expect(await firedHotkeys(world.page)).toEqual(['l']);
    await world.page.getByTestId('tweetTextarea_0').click();
    await world.page.keyboard.type('rl');
    expect(await firedHotkeys(world.page)).toEqual(['l']);
    await world.run('document.querySelector(\'[data-testid="like"]\').click()');
    expect(await scriptedClicks(world.page)).toEqual(['like']);
  });

  it('runs under a strict policy and reaches nothing else', async () => {
    await open('https://x.com/home', { guardClipboard: true });
    const answer = await world.page.reload();
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
    expect(answer?.headers()['permissions-policy']).toBe('clipboard-write=(self)');
    await expect(world.page.goto('https://example.com/')).rejects.toThrow();
  });
});

describe('the living Facebook', { timeout: 20_000 }, () => {
  it.each(['es', 'en'])('reads in %s: every post and comment of the feed, no garbled time', async (lang) => {
    await open('https://www.facebook.com/', { lang });
    const seen = await posts();
    const feed = FACEBOOK_POSTS.filter(({ places }) => places.includes('feed'));
    expect(seen.filter(({ kind }) => kind === 'post').map(({ by }) => by)).toHaveLength(feed.length);
    for (const post of feed) {
      const read = seen.find(({ text }) => text.startsWith(post.text.slice(0, 30)));
      expect(read?.text, post.text).toBe(read?.truncated ? read?.text : post.text);
      expect(read?.postedAt).toBeNull();
      expect(read?.promoted).toBe(post.sponsored ?? false);
    }
    expect(seen.filter(({ kind }) => kind === 'comment').length).toBeGreaterThan(3);
  });

  it('shows what the person sends, and the customer answering, in the thread of the comment', async () => {
    await open('https://web.facebook.com/norte/posts/7788100000002');
    await world.page.getByText('Responder').first().click();
    await world.page.locator('.mention').waitFor();
    await world.page.keyboard.type('Hoy sale el abono.');
    await world.page.keyboard.press('Enter');
    await expect
      .poll(async () => (await posts()).find(({ text }) => text.includes('sale el abono'))?.by)
      .toBe('Norte');
    await customerAnswers(world.page, '7788100000021', 'A ver si es verdad.');
    await expect
      .poll(async () => (await posts()).find(({ text }) => text.includes('es verdad'))?.by)
      .toBe('Rubén Ocampo');
  });

  it('empties slots far from the window', async () => {
    await open('https://www.facebook.com/');
    await world.page.setViewportSize({ width: 1280, height: 300 });
    await expect.poll(() => world.page.locator('[data-virtualized="true"]').count()).toBeGreaterThan(0);
  });
});
