import type { PlatformReader } from '../adapter.ts';
import { extract, fingerprint, thread, youtubeVersion } from './extract.ts';
import { holdsComments } from './links.ts';
import { findPosts, own } from './parts.ts';
import * as select from './selectors.ts';

const modals = (document: Document): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(select.modal)].filter(
    (dialog) => dialog.getClientRects().length > 0,
  );

/** The comments of YouTube, under videos, short ones and posts of channels. */
export const youtubeReader: PlatformReader = {
  id: 'youtube',
  version: youtubeVersion,
  findPosts,
  fingerprint,
  extract,
  thread,
  // Subscribers stand by the video's owner, never by who comments.
  authorsShown: () => [],
  markAnchor: (comment) => own(comment, select.header) ?? own(comment, select.dated)?.parentElement ?? null,
  replyButton: (comment) => own(comment, select.reply),
  modal: (document) => modals(document).at(-1) ?? null,
  hooks: [
    select.comment,
    select.thread,
    select.section,
    select.dated,
    select.author,
    ...select.text,
    select.reply,
  ],
  expectsPosts: holdsComments,
};
