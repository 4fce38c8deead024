import { type Browser, browser } from 'wxt/browser';
import { siteMatches, siteOf } from '../../lib/domain/sites.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';
import { keepInStep, noted } from './circumstances.ts';
import { drawMenus } from './menus.ts';
import { pageUrl } from './page-url.ts';

export async function onInstalled({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  await noted('menus', drawMenus);
  await noted('inject', reachOpenTabs);
  if (reason === 'install') await noted('onboarding', welcome);
  await keepInStep();
}

/** The settings page, once: an unpacked extension is "installed" again at each start of the browser. */
const welcomed = storedItem<boolean>('local:welcomed', false);

async function welcome(): Promise<void> {
  if (await welcomed.getValue()) return;
  await browser.tabs.create({ url: pageUrl('options') });
  await welcomed.setValue(true);
}

/** Tabs that were open before hold no script of this version; browsers only give it to new pages. */
async function reachOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: siteMatches, discarded: false });
  await Promise.allSettled(tabs.map(inject));
}

async function inject({ id, url }: Browser.tabs.Tab): Promise<void> {
  const site = siteOf(url ?? '');
  if (id === undefined || site === null) return;
  await browser.scripting.executeScript({ target: { tabId: id }, files: [`/content-scripts/${site}.js`] });
}
