import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '../../lib/page/run-in-page.ts';
import { facebookReader } from '../../lib/platforms/facebook/reader.ts';

export default defineContentScript({
  // Literal: what computes them would be carried into every page.
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  main: (ctx) => runInPage(facebookReader, ctx.signal),
});
