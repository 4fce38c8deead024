import type { PlatformAdapter } from '../platforms/adapter.ts';

/**
 * The same adapter, except that it never throws: what throws is counted and reads as "nothing there".
 * Sites change under us, and an exception in the middle of a batch would take the other posts with it.
 */
export function guardAdapter(adapter: PlatformAdapter, onFault: () => void): PlatformAdapter {
  const safely = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      onFault();
      return otherwise;
    }
  };
  return {
    id: adapter.id,
    version: adapter.version,
    limits: adapter.limits,
    findPosts: (root) => safely(() => adapter.findPosts(root), []),
    fingerprint: (post) => safely(() => adapter.fingerprint(post), null),
    extract: (post) => safely(() => adapter.extract(post), null),
    thread: (post) => safely(() => adapter.thread(post), []),
    authorsShown: (root) => safely(() => adapter.authorsShown(root), []),
    markAnchor: (post) => safely(() => adapter.markAnchor(post), null),
    composer: (post) => safely(() => adapter.composer(post), null),
    replyButton: (post) => safely(() => adapter.replyButton(post), null),
    composerRegion: (composer) => safely(() => adapter.composerRegion(composer), composer.element),
    async insert(composer, text, how) {
      try {
        return await adapter.insert(composer, text, how);
      } catch {
        onFault();
        return 'refused';
      }
    },
    modal: (document) => safely(() => adapter.modal(document), null),
    expectsPosts: (url) => safely(() => adapter.expectsPosts(url), false),
  };
}
