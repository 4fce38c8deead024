import { type Browser, browser } from 'wxt/browser';
import { Failure } from '../../lib/domain/failure.ts';
import { siteOf } from '../../lib/domain/sites.ts';

/** Into the world of the content script, in the top frame; done when the script has run. */
export async function giveScript(
  file: '/page-hands.js' | '/page-hands-asked.js' | '/page-menus.js',
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) throw new Failure('no-page');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** The first script, into tabs that were open before it: browsers only give it to new pages. */
export async function giveReader(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(tabs.map(inject));
}

async function inject({ id, url }: Browser.tabs.Tab): Promise<void> {
  const site = siteOf(url ?? '');
  if (id === undefined || site === null) return;
  await browser.scripting.executeScript({ target: { tabId: id }, files: [`/content-scripts/${site}.js`] });
}
