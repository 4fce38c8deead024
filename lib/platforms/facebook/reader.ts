import type { PlatformReader } from '../adapter.ts';
import { findPosts } from './copies.ts';
import { type Clock, extract, facebookVersion, fingerprint } from './extract.ts';
import { authorsShown, expectsPosts } from './pages.ts';
import { markAnchor, modal, replyButton } from './places.ts';
import * as select from './selectors.ts';
import { thread } from './thread.ts';

const hooks = [
  select.unit.numbered,
  select.unit.boxes,
  select.article,
  ...select.names,
  ...select.messages,
  ...select.actionBar,
  select.menuButton,
];

/** Facebook at any of its hosts. Ages such as "7m" are read only with a `clock`. */
export const createFacebookReader = (clock: Clock = () => null): PlatformReader => ({
  id: 'facebook',
  version: facebookVersion,
  findPosts,
  fingerprint,
  extract: (post) => extract(post, clock),
  thread: (post) => thread(post, clock),
  authorsShown,
  markAnchor,
  replyButton,
  modal,
  expectsPosts,
  hooks,
});

export const facebookReader: PlatformReader = createFacebookReader();
