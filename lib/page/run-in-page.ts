import { browser } from 'wxt/browser';
import { ask } from '../messaging/ask.ts';
import { answerPanel } from '../messaging/panel.ts';
import type { PlatformReader } from '../platforms/adapter.ts';
import { fetchScript } from './hand-over.ts';
import { startPageApp } from './start-page-app.ts';

/** The page app in a real tab, with the real worker behind it. */
export function runInPage(reader: PlatformReader, signal: AbortSignal): void {
  startPageApp({
    document,
    adapter: reader,
    ask,
    fetchHands: () => fetchScript(ask, 'page.hands'),
    fetchMenus: () => fetchScript(ask, 'page.menus'),
    answerPanel,
    sidebarUrl: browser.runtime.getURL('/sidebar.html'),
    alive: () => Boolean(browser.runtime?.id),
    signal,
  });
}
