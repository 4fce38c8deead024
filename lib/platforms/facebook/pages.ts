import type { PlatformReader } from '../adapter.ts';
import { followersShown } from '../followers-shown.ts';
import { facebookUrl, profileHandle, withoutPosts } from './addresses.ts';
import * as select from './selectors.ts';

/** Tabs of a profile, Page or group that hold no posts. */
const otherTabs =
  /^(about|albums|announcements|events|files|followers|following|friends|info|likes|media|members|people|photos|reels|reviews|videos)/;

/** Should the page at `url` hold posts? One that lists something else is no reason to doubt the reader. */
export function expectsPosts(url: URL): boolean {
  const [first = '', second = '', third = ''] = url.pathname.split('/').filter(Boolean);
  if (withoutPosts.has(first)) return false;
  if (first === 'groups') return !/^(discover|create|joins)$/.test(second) && !otherTabs.test(third);
  if (first === 'search') return /^(posts|top)$/.test(second);
  if (first === 'profile.php') return !otherTabs.test(url.searchParams.get('sk') ?? '');
  if (/^(permalink\.php|story\.php|photo|watch)$/.test(first)) return true;
  const isSinglePost = /^\d+$|^pfbid/.test(third);
  return isSinglePost || !otherTabs.test(second);
}

/** From the header of a Page or profile. */
export const authorsShown: PlatformReader['authorsShown'] = (root) =>
  followersShown(root, select.followersLink, (link) => {
    const url = facebookUrl(link.getAttribute('href'), link.baseURI);
    return url && profileHandle(url);
  });
