import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { bundleForPage, showPage } from '../../scripts/real-browser.ts';

const site = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Sitio inventado</title><style>
body { margin: 0; font: 15px/20px "Noto Sans", system-ui, sans-serif; background: #fff; color: #0f1419; min-height: 1600px; }
html.dark body { background: #000; color: #e7e9ea; }
.list { width: 600px; max-width: 100%; margin: 0 auto; border-inline: 1px solid #8883; }
.cell { position: relative; border-bottom: 1px solid #8883; }
.post { position: relative; display: flex; gap: 12px; padding: 12px 16px; }
.post > :last-child { min-width: 0; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #cfd9de; }
.main { flex: 1; min-width: 0; }
.head { display: flex; justify-content: space-between; gap: 8px; }
.who { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.handle, .dot, .time, .actions { color: #536471; }
html.dark :is(.handle, .dot, .time, .actions) { color: #8b98a5; }
.more { border: 0; background: none; color: inherit; font: inherit; width: 24px; height: 20px; padding: 0; }
.actions { display: flex; justify-content: space-between; margin-top: 12px; max-width: 425px; font-size: 13px; }
.reply { border: 0; background: none; color: inherit; font: inherit; padding: 0; }
.dialog { position: fixed; inset: 10% auto auto 50%; width: 600px; max-width: 100%; transform: translateX(-50%); background: #fff; z-index: 5; }
html.dark .dialog { background: #000; }
</style></head><body><main class="list"></main></body></html>`;

export type PageApp = typeof import('./page-app-in-page.ts');
declare global {
  var sosiegoInPage: PageApp;
}

let script: Promise<string> | null = null;

/** The invented site with the page app's parts as `sosiegoInPage`, nothing started yet. */
export async function openInventedSite(browser: Browser, width = 1280, height = 800): Promise<Page> {
  script ??= bundleForPage(fileURLToPath(new URL('./page-app-in-page.ts', import.meta.url)));
  const page = await browser.newPage({ viewport: { width, height } });
  await showPage(page, site, 'https://x.com/home');
  // A function expression's `var` would stay in the evaluation: the page's global is set by hand.
  await page.evaluate(`${await script};globalThis.sosiegoInPage = sosiegoInPage`);
  return page;
}

export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** What assistive technology is told, closed roots included. */
export async function spoken(page: Page): Promise<readonly Spoken[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
    }));
}

/** Controls that would be announced without saying what they are. */
export const nameless = (nodes: readonly Spoken[]): readonly Spoken[] =>
  nodes.filter(({ role, name }) => ['button', 'link', 'splitter'].includes(role) && name.trim() === '');
