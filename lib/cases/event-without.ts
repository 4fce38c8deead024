import type { EventRow } from '../db/rows.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Post, ThreadEntry } from '../domain/post.ts';

export interface Someone {
  /** Author keys of all their handles. */
  readonly keys: ReadonlySet<string>;
  /** As pages showed them, for quotes, which name no handle. */
  readonly names: ReadonlySet<string>;
}

/**
 * An event in which a person only spoke beside another: their turns are emptied where they stand. Events are
 * immutable but for this, because the right to be erased is theirs and the case is not. null = they are not in it.
 */
export function eventWithout(event: EventRow, someone: Someone): EventRow | null {
  const { fact } = event;
  if (fact.type !== 'opened') return null;
  const post = postWithout(fact.post, someone);
  return post ? { ...event, fact: { ...fact, post } } : null;
}

const nobody: ThreadEntry = {
  postId: null,
  author: { name: '', handle: '', profileUrl: null },
  text: '',
  at: null,
};

function postWithout(post: Post, { keys, names }: Someone): Post | null {
  const speaks = ({ author }: ThreadEntry) => keys.has(authorKey(post.platform, author));
  const handle = (each: string) => keys.has(authorKey(post.platform, { handle: each, name: '' }));
  const quotes = post.quoted !== undefined && (names.has(post.quoted.author) || handle(post.quoted.author));
  const answers = post.replyTo?.some(handle) ?? false;
  if (!quotes && !answers && !post.thread?.some(speaks)) return null;
  return {
    ...post,
    ...(post.thread && { thread: post.thread.map((entry) => (speaks(entry) ? nobody : entry)) }),
    ...(quotes && { quoted: { author: '', text: '' } }),
    ...(post.replyTo && { replyTo: post.replyTo.filter((each) => !handle(each)) }),
  };
}
