import type { PlatformReader } from '../platforms/adapter.ts';
import type { JudgeQueue } from './judge-queue.ts';
import type { PagePosts } from './page-posts.ts';
import type { Occasion } from './watch.ts';

export interface PostReader {
  look(element: HTMLElement, occasion: Occasion): void;
  judgeAgain(key: string): void;
  /** What stands on the page now, and what it counts as unhandled; the rest as it comes into sight. */
  judgeAllAgain(): void;
  /** Did the last readings of this page understand anything? */
  readonly readable: boolean;
  /** What could not be read, since the page app started. */
  readonly unread: number;
}

/** A post that cannot be read is tried again: sites fill their skeletons piece by piece. */
const TRIES = 5;
/** ms a verdict is good for when a post comes into sight again. */
const FRESH = 30_000;

/** Reads the posts that the watcher notices, and hands to the worker what it has not judged. */
export function createPostReader(
  adapter: PlatformReader,
  posts: PagePosts,
  queue: JudgeQueue,
  onRecycled: (element: HTMLElement) => void,
  onTouched: (element: HTMLElement) => void,
): PostReader {
  const judgedAt = new Map<string, number>();
  let unread = 0;

  function read(element: HTMLElement, fingerprint: string): void {
    const post = adapter.extract(element);
    if (!post) unread += 1;
    const before = posts.keyOf(element);
    const earlier = before ? posts.get(before)?.post : undefined;
    const key = posts.bind(element, fingerprint, post);
    if (!key || !post) return;
    const same = before === key && earlier?.text === post.text;
    if (same || performance.now() - (judgedAt.get(key) ?? Number.NEGATIVE_INFINITY) < FRESH) {
      if (same || posts.get(key)?.mark) return;
    }
    judge(key);
  }

  function judge(key: string): void {
    const known = posts.get(key);
    if (!known) return;
    judgedAt.set(known.key, performance.now());
    queue.add(known.key, known.post);
  }

  return {
    look(element, occasion) {
      const fingerprint = adapter.fingerprint(element);
      const bound = posts.binding(element);
      if (fingerprint === null) {
        if (bound) onRecycled(element);
        posts.unbind(element);
        return;
      }
      if (bound?.fingerprint !== fingerprint) {
        if (bound) onRecycled(element);
        return read(element, fingerprint);
      }
      const key = bound.key;
      if (key === null) {
        if (bound.tries < TRIES) read(element, fingerprint);
      } else if (occasion === 'touched') {
        // "See more" in place: the same post says more.
        if (posts.get(key)?.post.truncated) read(element, fingerprint);
        onTouched(element);
      }
    },
    judgeAgain: judge,
    judgeAllAgain() {
      judgedAt.clear();
      for (const element of posts.shown()) judge(posts.keyOf(element) ?? '');
      for (const { key } of posts.complaints()) judge(key);
    },
    get readable() {
      return posts.shown().some((element) => posts.keyOf(element) !== null);
    },
    get unread() {
      return unread;
    },
  };
}
