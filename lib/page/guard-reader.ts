import type { PlatformReader } from '../platforms/adapter.ts';
import { safely } from './safely.ts';

/** The same reader, except that it never throws: what throws reads as "nothing there". */
export const guardReader = (reader: PlatformReader): PlatformReader => ({
  id: reader.id,
  version: reader.version,
  hooks: reader.hooks,
  findPosts: (root) => safely(() => reader.findPosts(root), []),
  fingerprint: (post) => safely(() => reader.fingerprint(post), null),
  extract: (post) => safely(() => reader.extract(post), null),
  thread: (post) => safely(() => reader.thread(post), []),
  authorsShown: (root) => safely(() => reader.authorsShown(root), []),
  markAnchor: (post) => safely(() => reader.markAnchor(post), null),
  replyButton: (post) => safely(() => reader.replyButton(post), null),
  modal: (document) => safely(() => reader.modal(document), null),
  expectsPosts: (url) => safely(() => reader.expectsPosts(url), false),
});
