import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { firedHotkeys } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { command, errorCodes, keptLocally, rows } from './kept.ts';
import { extensionOrigin, extensionWorker, launch } from './launch.ts';
import { chooseSuggestion, complaintMark, goTo, logCase, openPopup, openSidebar } from './person.ts';
import { findButton } from './pierce.ts';
import { recordingProxy } from './recording-proxy.ts';

const author = 'Marta Gil Robledo';
const stores = ['cases', 'events', 'followUps', 'people', 'muted', 'drafts'] as const;
/** Words of the invented posts; none may be found on disk before the person acts. */
const postWords = ['48213', 'lámpara', 'kettle', 'llegó roto', 'martagil', 'Marta'];

test('browsing and opening the sidebar write nothing of a post; logging makes one case; nothing leaves', async ({
  start,
}) => {
  const context = await start({ sites: { posts: 80 } });
  const foreign = requestsElsewhere(context);
  const page = await context.newPage();
  const shown = countPosts(page);
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  await page.mouse.move(600, 500);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 900);
      return (await shown()).length;
    })
    .toBeGreaterThan(60);
  await page.evaluate(() => scrollTo(0, 0));
  const sidebar = await openSidebar(page, author);
  await goTo(sidebar, 'understand');
  await goTo(sidebar, 'resolve');

  expect(await counts(context)).toEqual(stores.map(() => 0));
  const kept = await keptLocally(context);
  expect(postWords.filter((word) => kept.includes(word))).toEqual([]);

  await logCase(sidebar);
  await expect.poll(async () => (await rows(context, 'cases')).length).toBe(1);
  expect(foreign).toEqual([]);
  // What was refused or failed would stand here, as a code.
  expect(await errorCodes(context)).toEqual([]);
});

test('whatever leaves a browser of these tests is written down', async () => {
  const outside = await recordingProxy();
  const profile = mkdtempSync(join(tmpdir(), 'sosiego-proxy-'));
  const context = await launch({ profile, extension: null, proxy: outside.port });
  const page = await context.newPage();
  await page.goto('http://127.0.0.1:8999/').catch(() => undefined);
  await page.goto('https://elsewhere.example/').catch(() => undefined);
  await context.close();
  await outside.close();
  rmSync(profile, { recursive: true, force: true });
  expect([...outside.asked()].sort()).toEqual(['127.0.0.1', 'elsewhere.example']);
});

test("keys typed in the sidebar's editor never reach the page", async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'keydown',
      'keypress',
      'keyup',
      'beforeinput',
      'input',
      'paste',
      'compositionstart',
    ]) {
      window.addEventListener(type, (event) => heard.push(event.type), true);
    }
  });
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, author);
  await chooseSuggestion(sidebar);
  const editor = sidebar.getByRole('textbox', { name: 'Tu respuesta' });
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('no tomes la mesa.nrltmbsuxoikj/?');
  await expect(editor).toHaveText('no tomes la mesa.nrltmbsuxoikj/?');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await firedHotkeys(page)).toEqual([]);
});

test('a click or a key that a script of the page sends opens nothing and logs nothing', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, new RegExp(`^[^,]+, ${author}`));
  const pressed = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
      localName.startsWith('sosiego-'),
    );
    for (const host of hosts) {
      host.click();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Enter', ' ', 'l'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    return hosts.length;
  });
  expect(pressed).toBeGreaterThan(2);
  // The worker answers in turn: whatever the clicks had asked of it has been done by now.
  const ours = await context.newPage();
  await ours.goto(`${await extensionOrigin(context)}/popup.html`);
  await command(ours, 'health.list', {});
  expect(page.frames().some((frame) => frame.url().includes('/sidebar.html'))).toBe(false);
  expect(await rows(context, 'cases')).toEqual([]);
  // The person's own click does.
  await page.bringToFront();
  await openSidebar(page, author);
});

test("the page's scripts reach neither the marks nor the sidebar", async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, author);
  const found = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('*')];
    const ours = elements.filter(({ localName }) => localName.startsWith('sosiego-'));
    const told: string[] = [];
    addEventListener('message', ({ data }) => told.push(JSON.stringify(data)));
    const before = document.documentElement.outerHTML.length;
    const frames = Array.from({ length: window.length }, (_, index) => window[index] as Window);
    const read = frames.map((frame) => {
      try {
        return frame.document.body.textContent;
      } catch {
        return 'refused';
      }
    });
    for (const frame of frames) {
      frame.postMessage({ sosiego: 'command', command: 'case.open', input: {} }, '*');
      frame.postMessage({ sosiego: 'panel', request: { type: 'close' } }, '*');
    }
    await new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => data === 'last' && resolve());
      postMessage('last', '*');
    });
    return {
      marks: ours.length,
      open: elements.filter((each) => each.shadowRoot !== null).length,
      iframes: document.querySelectorAll('iframe').length,
      texts: ours.map((each) => each.textContent).join(''),
      read: [...new Set(read)],
      told: told.filter((data) => data !== '"last"'),
      changed: document.documentElement.outerHTML.length - before,
      runtime: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
        ?.sendMessage,
    };
  });
  expect(found.marks).toBeGreaterThan(2);
  expect(found).toMatchObject({ open: 0, iframes: 0, texts: '', told: [], changed: 0, runtime: 'undefined' });
  expect(found.read.filter((text) => text !== 'refused')).toEqual([]);
  await expect(sidebar.getByRole('heading', { name: author, level: 1 })).toBeVisible();
  expect(await rows(context, 'cases')).toEqual([]);
});

test('the worker refuses what is malformed and who may not ask', async ({ start }) => {
  const context = await start();
  const popup = await openPopup(context);
  const strict = { commandId: crypto.randomUUID(), followUpId: 7, status: 'gone' };
  expect(await command(popup, 'followUp.close', strict)).toEqual({ ok: false, code: 'bad-input' });
  expect(await command(popup, 'case.erase', {})).toEqual({ ok: false, code: 'bad-input' });
  const judge = { posts: [], url: 'https://x.com/home' };
  expect(await command(popup, 'page.judge', judge)).toEqual({ ok: false, code: 'foreign-sender' });
  expect(await command(popup, 'panel.relay', { type: 'current' })).toEqual({ ok: false, code: 'no-page' });

  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  const answers = await fromContentScript(context, [
    { sosiego: 'command', command: 'draft.get', input: { postKey: 'x:1' } },
    { sosiego: 'command', command: 'seen.list', input: {} },
    { sosiego: 'command', command: 'page.judge', input: { posts: 'all', url: 7 } },
  ]);
  expect(answers).toEqual([
    { ok: false, code: 'foreign-sender' },
    { ok: false, code: 'foreign-sender' },
    { ok: false, code: 'bad-input' },
  ]);
  await findButton(page, complaintMark);
});

const counts = (context: BrowserContext): Promise<readonly number[]> =>
  Promise.all(stores.map(async (store) => (await rows(context, store)).length));

/** Requests to anything but the two sites and ourselves, as they happen. */
function requestsElsewhere(context: BrowserContext): readonly string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const known = ['chrome-extension:', 'data:', 'blob:'].includes(protocol);
    if (!known && hostname !== 'x.com') foreign.push(request.url());
  });
  return foreign;
}

/** Addresses of the posts that the page has rendered so far. */
function countPosts(page: Page): () => Promise<readonly string[]> {
  const seen = new Set<string>();
  return async () => {
    const now = await page
      .getByTestId('tweet')
      .locator('a[href*="/status/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const href of now) seen.add(href);
    return [...seen];
  };
}

/** Sends from the isolated world of our content script on the page of X. */
async function fromContentScript(
  context: BrowserContext,
  messages: readonly object[],
): Promise<readonly unknown[]> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const [done] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id as number },
      args: [given],
      func: (all: readonly object[]) => Promise.all(all.map((each) => chrome.runtime.sendMessage(each))),
    });
    return done?.result as readonly unknown[];
  }, messages);
}
