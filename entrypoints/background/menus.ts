import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../../lib/domain/sites.ts';
import { sendToPanel } from '../../lib/messaging/panel.ts';
import { allowedMatches } from './allowed-sites.ts';
import { circumstances, noted } from './circumstances.ts';
import { openSelection } from './selection.ts';

const openItem = 'open';
const selectionItem = 'log-selection';

/** Drawn anew after an update, and when the language or the sites are changed. */
export async function drawMenus(): Promise<void> {
  const [{ words }, documentUrlPatterns] = await Promise.all([circumstances(), allowedMatches()]);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: openItem,
    title: words('worker.menu.open'),
    contexts: ['page', 'link', 'image', 'video', 'frame'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: selectionItem,
    title: words('worker.menu.logSelection'),
    contexts: ['selection'],
  });
}

export function onMenu(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
  return noted('menu', async () => {
    if (info.menuItemId === openItem && tab?.id !== undefined) {
      await sendToPanel(tab.id, { type: 'open', at: 'pointer' });
    }
    if (info.menuItemId === selectionItem && info.selectionText) {
      await openSelection(info.selectionText, info.pageUrl ?? tab?.url ?? '');
    }
  });
}

/** The shortcut: opens the sidebar on the focused or most central post of the page in front. */
export function onCommand(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  return noted('command', async () => {
    if (command !== 'open-sidebar') return;
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
    // On a page that is not ours nobody would answer.
    if (active?.id !== undefined && siteOf(active.url ?? '')) await sendToPanel(active.id, { type: 'open' });
  });
}
