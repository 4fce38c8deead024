import { type Browser, browser } from 'wxt/browser';
import { siteMatches } from '../../lib/domain/sites.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';
import { keepInStep, noted } from './circumstances.ts';
import { giveReader } from './give-script.ts';
import { drawMenus } from './menus.ts';
import { pageUrl } from './page-url.ts';

export async function onInstalled({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  await noted('menus', drawMenus);
  await noted('inject', () => giveReader(siteMatches));
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
