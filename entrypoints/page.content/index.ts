import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteMatches } from '../../lib/domain/sites.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { answerPanel } from '../../lib/messaging/panel.ts';
import { startPageApp } from '../../lib/page/page-app.ts';
import { adapterFor } from '../../lib/platforms/registry.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_idle',
  main(ctx) {
    const adapter = adapterFor(new URL(location.href));
    if (!adapter) return;
    startPageApp({
      document,
      adapter,
      ask,
      answerPanel,
      sidebarUrl: browser.runtime.getURL('/sidebar.html'),
      alive: () => Boolean(browser.runtime?.id),
      signal: ctx.signal,
    });
  },
});
