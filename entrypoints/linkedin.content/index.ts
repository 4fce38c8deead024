import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '../../lib/page/run-in-page.ts';
import { linkedinReader } from '../../lib/platforms/linkedin/reader.ts';

export default defineContentScript({
  // Where it runs the worker registers: only while the person allows it.
  registration: 'runtime',
  main: (ctx) => runInPage(linkedinReader, ctx.signal),
});
