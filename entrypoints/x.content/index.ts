import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '../../lib/page/run-in-page.ts';
import { xReader } from '../../lib/platforms/x/reader.ts';

export default defineContentScript({
  // Literal: what computes them would be carried into every page.
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  main: (ctx) => runInPage(xReader, ctx.signal),
});
