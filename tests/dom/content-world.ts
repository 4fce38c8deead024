import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bundleForPage } from '../../scripts/real-browser.ts';
import { type ServeOptions, serveSites } from '../fixtures/sites/serve.ts';
import type { FixtureControls } from '../fixtures/sites/shared/controls.ts';

/** A living fixture page with a script beside it as a content script stands: same nodes, other world. */
export interface ContentWorld {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Evaluates an expression over the module's exports, such as `inPage.reply("…")`. */
  run<Value>(expression: string): Promise<Value>;
  /** What the site itself noticed. */
  noticed(): Promise<Pick<FixtureControls, 'sends' | 'sent' | 'clicks' | 'hotkeys'>>;
}

const bundles = new Map<string, Promise<string>>();

function bundleOf(entry: URL): Promise<string> {
  const path = fileURLToPath(entry);
  const bundle = bundles.get(path) ?? bundleForPage(path);
  bundles.set(path, bundle);
  return bundle;
}

/** A post of any of the fixture sites. */
const post =
  '[data-testid="tweet"], [data-ad-rendering-role="story_message"], ytd-comment-view-model, [data-urn]';

/** Opens `url` of the fixture sites with the exports of `entry` as `inPage` in an isolated world. */
export async function openContentWorld(
  browser: Browser,
  url: string,
  entry: URL,
  options: ServeOptions = {},
): Promise<ContentWorld> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await serveSites(context, options);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(post).first().waitFor();
  const devtools = await context.newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content',
  });
  const run = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  };
  await run(`${await bundleOf(entry)};globalThis.inPage = sosiegoInPage;0`);
  const noticed = () =>
    page.evaluate(() => {
      const { sends, sent, clicks, hotkeys } = window.fixture;
      return { sends, sent, clicks, hotkeys };
    });
  return { page, context, run, noticed };
}
