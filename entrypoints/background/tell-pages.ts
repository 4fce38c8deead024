import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../../lib/domain/settings.ts';
import { siteMatches } from '../../lib/domain/sites.ts';
import { sendToPanel } from '../../lib/messaging/panel.ts';

/** The settings that decide what stands on a page. */
const drawn = [
  'language',
  'sites',
  'marks',
  'brands',
  'currentBrandId',
] as const satisfies readonly (keyof Settings)[];

/** After a change of settings: open pages of the sites ask for theirs again. `before` = null where unknown. */
export async function tellPages(settings: Settings, before: Settings | null): Promise<void> {
  const text = (of: Settings | null) => JSON.stringify(drawn.map((key) => of?.[key]));
  if (text(settings) !== text(before)) await askPagesAgain();
}

/** Open pages of the sites ask for their settings and their marks again. */
export async function askPagesAgain(): Promise<void> {
  await tell(await browser.tabs.query({ url: siteMatches }));
}

/** Also those whose address we may no longer see. */
export async function tellEveryTab(): Promise<void> {
  await tell(await browser.tabs.query({}));
}

async function tell(tabs: readonly Browser.tabs.Tab[]): Promise<void> {
  // In a tab that was open before the extension nobody listens.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendToPanel(id, { type: 'settings' })])),
  );
}
