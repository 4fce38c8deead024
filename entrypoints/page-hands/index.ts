import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/hand-over.ts';
import { handsWith } from '../../lib/page/hands/page-hands.ts';
import { givenWriters } from '../../lib/platforms/registry/writers.ts';

/** The second script of a page of X or Facebook: the worker puts it there when the sidebar is first opened. */
export default defineUnlistedScript(() => handOver('page.hands', handsWith(givenWriters)));
