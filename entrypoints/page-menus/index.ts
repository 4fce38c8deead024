import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/hand-over.ts';
import { menusWith } from '../../lib/page/menus/watch-menus.ts';
import { facebookMenuLabels } from '../../lib/platforms/facebook/menu-labels.ts';
import { linkedinMenuLabels } from '../../lib/platforms/linkedin/menu-labels.ts';
import { xMenuLabels } from '../../lib/platforms/x/menu-labels.ts';
import { youtubeMenuLabels } from '../../lib/platforms/youtube/menu-labels.ts';

/** The third script of a page, on any site: the worker puts it there once the page is at rest. */
export default defineUnlistedScript(() =>
  handOver(
    'page.menus',
    menusWith({
      x: xMenuLabels,
      facebook: facebookMenuLabels,
      youtube: youtubeMenuLabels,
      linkedin: linkedinMenuLabels,
    }),
  ),
);
