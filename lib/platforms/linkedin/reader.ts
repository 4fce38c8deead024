import type { PlatformReader } from '../adapter.ts';
import { extract, fingerprint, linkedinVersion, thread } from './extract.ts';
import { holdsPosts } from './links.ts';
import { findPosts, isComment, own } from './parts.ts';
import * as select from './selectors.ts';

const modals = (document: Document): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(select.modal)].filter(
    (dialog) => dialog.getClientRects().length > 0,
  );

/** Posts and comments of LinkedIn. */
export const linkedinReader: PlatformReader = {
  id: 'linkedin',
  version: linkedinVersion,
  findPosts,
  fingerprint,
  extract,
  thread,
  // Followers stand in a company's own line, in words; profiles are not read.
  authorsShown: () => [],
  markAnchor: (item) => own(item, select.head) ?? own(item, select.profile)?.parentElement ?? null,
  replyButton: (item) => own(item, isComment(item) ? select.replyButton : select.commentButton),
  modal: (document) => modals(document).at(-1) ?? null,
  hooks: [
    select.post,
    select.comment,
    ...select.author,
    select.profile,
    ...select.words,
    select.subline,
    select.head,
  ],
  expectsPosts: holdsPosts,
};
