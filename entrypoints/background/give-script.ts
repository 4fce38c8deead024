import { browser } from 'wxt/browser';
import { Failure } from '../../lib/domain/failure.ts';

/** Into the world of the content script, in the top frame; done when the script has run. */
export async function giveScript(
  file: '/page-hands.js' | '/page-menus.js',
  tabId: number | undefined,
): Promise<void> {
  if (tabId === undefined) throw new Failure('no-page');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}
