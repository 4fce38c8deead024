import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { changeSettings } from './kept.ts';
import { extensionWorker } from './launch.ts';
import { chooseSuggestion, complaintMark, openSidebar, putIntoReply } from './person.ts';
import { findButton } from './pierce.ts';
import { facebookPost, xPost } from './sites.ts';

const author = 'Marta Gil Robledo';

const surfaces = {
  X: [
    { place: 'the dialog', url: 'https://x.com/home', send: '[data-testid="tweetButton"]' },
    {
      place: 'the detail page',
      url: xPost('martagil_demo', 1),
      send: '[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]',
    },
  ],
  Facebook: [
    { place: 'the dialog', url: 'https://www.facebook.com/', send: '.dialog-foot .send' },
    { place: 'the page of one post', url: facebookPost('martagil_demo', 1), send: '.comment-form .send' },
  ],
} as const;

for (const [site, places] of Object.entries(surfaces)) {
  test(`on ${site} neither reply box nor Send is under the frame at 1280, 1024 and 700 px`, async ({
    start,
  }) => {
    const context = await start();
    for (const { place, url, send } of places) {
      for (const width of [1280, 1024, 700]) {
        await test.step(`${place} at ${width} px`, () => staysClear(context, url, send, width));
      }
    }
  });
}

async function staysClear(context: BrowserContext, url: string, send: string, width: number): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 860 });
  await page.goto(url);
  const sidebar = await openSidebar(page, author);
  const draft = await chooseSuggestion(sidebar);
  await putIntoReply(page, sidebar, draft);
  const under = () =>
    page.evaluate((selector) => {
      const panel = document.querySelector('sosiego-panel');
      if (!panel) return ['no panel'];
      const { left, right, top, bottom, width: shown } = panel.getBoundingClientRect();
      const send = document.querySelector(selector);
      const box = (document.querySelector('[role="dialog"]') ?? document).querySelector(
        send?.closest('form, .reply-box') ? '[contenteditable="true"]' : 'none',
      );
      if (!send || !box) return ['no box'];
      if (shown === 0) return [];
      return [send, send.closest('form, .reply-box') as Element].flatMap((each) => {
        const rect = each.getBoundingClientRect();
        const covered = rect.left < right && rect.right > left && rect.top < bottom && rect.bottom > top;
        return covered ? [`${each.className} ${rect.left}–${rect.right} under ${left}–${right}`] : [];
      });
    }, send);
  await expect.poll(under).toEqual([]);
  await page.close();
}

const dialogs = [
  {
    name: 'X',
    url: 'https://x.com/home',
    opens: (page: Page) => page.getByTestId('tweet').first().getByTestId('reply'),
  },
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    opens: (page: Page) => page.locator('[data-ad-rendering-role="comment_button"]').first(),
  },
] as const;

for (const { name, url, opens } of dialogs) {
  test(`what closes a dialog of ${name} is free, whether the dialog or the sidebar was opened first`, async ({
    start,
  }) => {
    const context = await start();
    for (const width of [1280, 1024, 700]) {
      for (const isFirst of ['dialog', 'sidebar'] as const) {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 860 });
        await page.goto(url);
        await findButton(page, complaintMark);
        if (isFirst === 'sidebar') await openForCurrent(context, page);
        // In a narrow window the sidebar may stand on it.
        await opens(page).evaluate((control: HTMLElement) => control.click());
        await expect(page.getByRole('dialog')).toBeVisible();
        if (isFirst === 'dialog') await openForCurrent(context, page);
        const close = page.getByRole('dialog').getByRole('button', { name: 'Cerrar' });
        const under = async () => {
          const [box, panel] = [await close.boundingBox(), await page.locator('sosiego-panel').boundingBox()];
          if (!box || !panel) return `${name} at ${width} px: ${box ? 'no panel' : 'nothing closes'}`;
          const isApart = box.x + box.width <= panel.x || box.y + box.height <= panel.y;
          return isApart || panel.x + panel.width <= box.x ? 'free' : JSON.stringify({ box, panel });
        };
        await expect.poll(under, `${isFirst} first at ${width} px`).toBe('free');
        await close.click();
        await expect(page.getByRole('dialog')).toBeHidden();
        await page.close();
      }
    }
  });
}

/** The sidebar by the extension's command, which needs no mark in sight. */
async function openForCurrent(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await extensionWorker(context);
  await worker.evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url, active: true });
      await chrome.tabs.sendMessage(
        tab?.id as number,
        { sosiego: 'panel', request: { type: 'open' } },
        { frameId: 0 },
      );
    },
    `${new URL(page.url()).origin}/*`,
  );
  await expect(page.locator('sosiego-panel')).toBeVisible();
}

test('under 700 px the sidebar is a sheet at the foot of the window', async ({ start }) => {
  const context = await start({ viewport: { width: 680, height: 860 } });
  for (const url of ['https://x.com/home', 'https://www.facebook.com/']) {
    const page = await context.newPage();
    await page.goto(url);
    await openSidebar(page, author);
    const { x, width, top, bottom } = await page.evaluate(() => {
      const rect = (document.querySelector('sosiego-panel') as HTMLElement).getBoundingClientRect();
      return { x: rect.x, width: rect.width, top: rect.top, bottom: rect.bottom };
    });
    expect(x).toBe(0);
    expect(width).toBeGreaterThan(640);
    expect(top).toBeGreaterThan(200);
    expect(Math.round(bottom)).toBe(860);
    await page.close();
  }
});

test("marks change no rectangle and no attribute of the site's own nodes", async ({ start }) => {
  const context = await start({ settings: { sites: { x: false, facebook: false } } });
  const urls = ['https://x.com/home', 'https://www.facebook.com/', xPost('martagil_demo', 1)];
  const without: (readonly string[])[] = [];
  for (const url of urls) without.push(await siteNodes(await opened(context, url)));
  await changeSettings(context, { sites: { x: true, facebook: true } });
  for (const [index, url] of urls.entries()) {
    const page = await opened(context, url);
    await findButton(page, complaintMark);
    const marked = await siteNodes(page);
    expect(marked.length).toBeGreaterThan(100);
    expect(marked).toEqual(without[index]);
  }
});

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.getByText('Marta Gil Robledo').first()).toBeVisible();
  return page;
}

/** Every node of the site: its name, attributes and rectangle. Editors and sites make some ids at random. */
function siteNodes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const random = ['data-offset-key', 'data-editor', 'id', 'aria-describedby', 'datetime'];
    const nodes = [...document.querySelectorAll('body, body *')].filter(
      (node) => !node.localName.startsWith('sosiego-'),
    );
    return nodes.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const attributes = [...node.attributes].filter(({ name }) => !random.includes(name));
      const written = attributes.map(({ name, value }) => `${name}=${value}`).sort();
      const at = [x, y, width, height].map((px) => Math.round(px * 10) / 10);
      return `${node.localName} ${written.join(' ')} ${at.join(' ')}`;
    });
  });
}
