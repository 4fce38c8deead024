import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/hand-over.ts';
import { menusWith } from '../../lib/page/menus/watch-menus.ts';
import { menuLabels } from '../../lib/platforms/registry/menus.ts';

/** The third script of a page, on any site: the worker puts it there once the page is at rest. */
export default defineUnlistedScript(() => handOver('page.menus', menusWith(menuLabels)));
