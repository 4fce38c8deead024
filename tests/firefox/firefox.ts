import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox.mjs';
import { type ServeOptions, siteServer } from '../fixtures/sites/serve.ts';
import { eventually } from './eventually.ts';

const built = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
export const firefoxPath = findFirefox();

/** Preferences of Firefox, as `about:config` names them. */
export type Preferences = Record<string, string | number | boolean>;

const quiet = (preferences: Preferences) =>
  ({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    defaultViewport: { width: 1280, height: 860 },
    extraPrefsFirefox: preferences,
  }) as const;

/** A quiet Firefox with the built extension in it, driven by WebDriver BiDi. */
export async function launchFirefox(preferences: Preferences = {}): Promise<Browser> {
  const browser = await puppeteer.launch(quiet(preferences));
  await browser.installExtension(built);
  return browser;
}

/** The same with a profile that is kept, and the extension installed in it: again with that folder is a restart. */
export function launchProfile(profile: string): Promise<Browser> {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const installed = join(profile, 'extensions', manifest.browser_specific_settings.gecko.id);
  cpSync(built, installed, { recursive: true });
  return puppeteer.launch({
    ...quiet({
      // An unsigned extension that lies in the profile counts as installed, without a question at the start.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      // For `openFrom`.
      'dom.disable_open_during_load': false,
    }),
    userDataDir: profile,
  });
}

/** WebDriver is not told where a page of an extension went: each page is asked itself. */
export const pageAt = (browser: Browser, path: string): Promise<Page> =>
  eventually(path, async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith('moz-extension:') && address.endsWith(path)) return page;
    }
    return undefined;
  });

/** The settings open by themselves at the installation: the one page of ours that a test is handed. */
export const welcomePage = (browser: Browser): Promise<Page> => pageAt(browser, '/options.html');

/** Another page of ours. WebDriver may not go to an address of an extension: our own page opens it. */
export async function openOurs(browser: Browser, path: `/${string}.html`): Promise<Page> {
  const ours = await welcomePage(browser);
  await ours.evaluate((at) => {
    const { tabs, runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
    void tabs.create({ url: runtime.getURL(at) });
  }, path);
  return pageAt(browser, path);
}

/** The same from the sidebar, where no page of ours is open: a frame may open pages, but has no `tabs`. */
export async function openFrom(sidebar: Frame, browser: Browser, path: `/${string}.html`): Promise<Page> {
  await sidebar.evaluate((at) => void window.open(at, '_blank', 'noopener'), path);
  return pageAt(browser, path);
}

/** A page of a practice site; whatever else it asks the web for is refused and noted in `refused`. */
export async function openSite(
  browser: Browser,
  url: string,
  options: ServeOptions = {},
): Promise<{ readonly page: Page; readonly refused: readonly string[] }> {
  const page = await browser.newPage();
  const server = siteServer(options);
  const refused: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, server, refused));
  await page.goto(url);
  return { page, refused };
}

async function answer(
  request: HTTPRequest,
  server: ReturnType<typeof siteServer>,
  refused: string[],
): Promise<void> {
  const url = request.url();
  if (!/^(?:https?|wss?):/.test(url)) return request.continue();
  const said = await server(url, request.isNavigationRequest());
  if (said) return request.respond({ ...said, headers: { ...said.headers } });
  refused.push(url);
  return request.abort();
}

/** The sidebar's frame, once it shows that author. */
export const sidebarOf = (page: Page, author: string): Promise<Frame> =>
  eventually(`the sidebar of ${author}`, async () => {
    for (const frame of page.frames().filter((each) => each.parentFrame() !== null)) {
      const heading = await frame.evaluate(() => document.querySelector('h1')?.textContent).catch(() => null);
      if (heading === author) return frame;
    }
    return undefined;
  });
