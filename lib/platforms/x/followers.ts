import type { PlatformReader } from '../adapter.ts';
import { parseShortNumber } from '../numbers.ts';
import { noBlocks, readText } from '../text.ts';
import { followersOf } from './links.ts';
import * as select from './selectors.ts';

/** From the profile header and the hover card; the tabs of a followers page link there too, without a number. */
export const authorsShown: PlatformReader['authorsShown'] = (root) => {
  const followers = new Map<string, number>();
  for (const link of root.querySelectorAll(select.followers)) {
    const handle = followersOf(link.getAttribute('href'));
    const lang = link.ownerDocument.documentElement.lang;
    const count = parseShortNumber(readText(link, { isBlock: noBlocks }), lang);
    if (handle && count !== null && !followers.has(handle)) followers.set(handle, count);
  }
  return [...followers].map(([handle, count]) => ({ handle, followers: count }));
};
