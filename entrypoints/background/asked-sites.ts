import { type Browser, browser } from 'wxt/browser';
import { type AskedSite, permissionOf } from '../../lib/domain/sites.ts';
import { allowedSites } from './allowed-sites.ts';
import { noted } from './circumstances.ts';
import { giveReader } from './give-script.ts';
import { drawMenus } from './menus.ts';
import { tellEveryTab } from './tell-pages.ts';

const scriptOf = (site: AskedSite): Browser.scripting.RegisteredContentScript => ({
  id: site,
  js: [`/content-scripts/${site}.js`],
  matches: permissionOf(site).origins,
});

/**
 * Brings the scripts of the sites that are asked for in step with what the person allows: here, or in the browser's
 * own page of extensions. Twice is once. In turns: two that register the same script at once would fail.
 */
export function keepAskedSites(): Promise<void> {
  return noted('sites', () => navigator.locks.request('sosiego:sites', registerAllowed));
}

async function registerAllowed(): Promise<void> {
  const [allowed, registered] = await Promise.all([
    allowedSites(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const known = registered.map(({ id }) => id);
  const gone = known.filter((id) => !allowed.some((site) => site === id));
  const fresh = allowed.filter((site) => !known.includes(site));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(scriptOf));
}

/** Switched on: open tabs of the site are read at once, as new ones will be. */
export async function onAllowed({ origins = [] }: Browser.permissions.Permissions): Promise<void> {
  await keepAskedSites();
  await noted('menus', drawMenus);
  await noted('inject', () => giveReader(origins));
}

/** Switched off. Whose tabs those were the browser no longer says, so every tab is told; only ours listen. */
export async function onTakenBack(): Promise<void> {
  await keepAskedSites();
  await noted('menus', drawMenus);
  await noted('pages', tellEveryTab);
}
