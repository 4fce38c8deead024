import { browser } from 'wxt/browser';
import { ask } from '../../lib/messaging/ask.ts';
import { answerPanel } from '../../lib/messaging/panel.ts';
import { startPageApp } from '../../lib/page/start-page-app.ts';
import { practiceReader } from '../../lib/platforms/practice/reader.ts';

/**
 * The page app as on a network's page. Its sidebar's address says that it practises, so that the worker answers it
 * from the practice database; its hands are a chunk of this page, not a script that the worker puts there.
 */
export function runInPractice(): void {
  startPageApp({
    document,
    adapter: practiceReader,
    ask,
    fetchHands: async () => {
      try {
        const { practiceHands } = await import('./practice-hands.ts');
        return { ok: true, value: practiceHands };
      } catch {
        return { ok: false, code: 'unexpected' };
      }
    },
    // Nothing can be hidden or deleted here.
    fetchMenus: async () => ({ ok: true, value: () => {} }),
    answerPanel,
    sidebarUrl: browser.runtime.getURL('/sidebar.html?practice' as '/sidebar.html'),
    alive: () => Boolean(browser.runtime?.id),
    signal: new AbortController().signal,
  });
}
