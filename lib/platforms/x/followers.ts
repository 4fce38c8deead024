import type { PlatformReader } from '../adapter.ts';
import { followersShown } from '../followers-shown.ts';
import { followersOf } from './links.ts';
import * as select from './selectors.ts';

/** From the profile header and the hover card; the tabs of a followers page link there too, without a number. */
export const authorsShown: PlatformReader['authorsShown'] = (root) =>
  followersShown(root, select.followers, (link) => followersOf(link.getAttribute('href')));
