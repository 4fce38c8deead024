import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/hand-over.ts';
import { handsWith } from '../../lib/page/hands/page-hands.ts';
import { askedWriters } from '../../lib/platforms/registry/writers.ts';

/** The second script on the sites that the person is asked for: no other page carries their boxes. */
export default defineUnlistedScript(() => handOver('page.hands', handsWith(askedWriters)));
