import type { PlatformReader } from '../adapter.ts';
import { extract, xVersion } from './extract.ts';
import { findPosts, fingerprint } from './find-posts.ts';
import { authorsShown } from './followers.ts';
import { own } from './parts.ts';
import * as select from './selectors.ts';
import { surfaceOf } from './surfaces.ts';
import { thread } from './thread.ts';

/** The header line, from the name to the ⋯; the name alone where no such line is. */
function headerLine(post: HTMLElement): HTMLElement | null {
  const name = own(post, select.userName);
  const menu = own(post, select.menu);
  let line = name;
  while (menu && line && line !== post && !line.contains(menu)) line = line.parentElement;
  return line === post ? name : line;
}

/** X, at x.com and twitter.com. */
export const xReader: PlatformReader = {
  id: 'x',
  version: xVersion,
  findPosts,
  fingerprint,
  extract,
  thread,
  authorsShown,
  hooks: [
    select.post,
    select.userName,
    select.text,
    select.unmarkedText,
    select.dated,
    select.reply,
    select.menu,
  ],
  markAnchor: headerLine,
  replyButton: (post) => own(post, select.reply),
  modal: (document) => [...document.querySelectorAll<HTMLElement>(select.modal)].at(-1) ?? null,
  expectsPosts: (url) => surfaceOf(url)?.expectsPosts ?? false,
};
