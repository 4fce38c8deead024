import type { Post } from '../../lib/domain/post.ts';

/** One post of a truth file: what a correct reader gets. Fields that are absent say nothing. */
export interface XTruth {
  readonly author: string;
  readonly handle: string;
  readonly text: string;
  readonly time: string | null;
  readonly permalink: string | null;
  readonly verified: boolean;
  readonly truncated: boolean;
  readonly quoted_author?: string;
  readonly quoted_text?: string;
  readonly promoted?: boolean;
  readonly reply_to?: readonly string[];
  /** Ids, in page order. */
  readonly thread?: readonly string[];
}

/** A profile header of a truth file. */
export interface XProfileTruth {
  readonly handle: string;
  readonly followers: number;
}

export const isProfile = (entry: XTruth | XProfileTruth): entry is XProfileTruth => 'followers' in entry;

const normalise = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ').trim();

/** Captures write the quoted header as the page shows it, in one run: "Name@handle·Date". */
const handleOf = (header: string): string => /@\w+/.exec(header)?.[0] ?? header;

/** What was read, in the truth file's terms and limited to the fields that it states. */
export function inTermsOf(truth: XTruth, post: Post | undefined): XTruth | null {
  if (!post) return null;
  return {
    author: normalise(post.author.name),
    handle: post.author.handle,
    text: normalise(post.text),
    time: post.postedAt === null ? null : new Date(post.postedAt).toISOString(),
    permalink: post.url,
    verified: post.author.verified ?? false,
    truncated: post.truncated,
    // A quoted post that the truth does not state must not be read either.
    ...(post.quoted ? { quoted_author: post.quoted.author, quoted_text: normalise(post.quoted.text) } : {}),
    ...(post.promoted ? { promoted: true } : {}),
    ...(truth.reply_to ? { reply_to: post.replyTo ?? [] } : {}),
    ...(truth.thread ? { thread: (post.thread ?? []).map((entry) => entry.postId ?? '') } : {}),
  };
}

/** The truth, normalised alike. */
export const stated = (truth: XTruth): XTruth => ({
  author: normalise(truth.author),
  handle: truth.handle,
  text: normalise(truth.text),
  time: truth.time,
  permalink: truth.permalink,
  verified: truth.verified,
  truncated: truth.truncated,
  ...(truth.quoted_text === undefined
    ? {}
    : { quoted_author: handleOf(truth.quoted_author ?? ''), quoted_text: normalise(truth.quoted_text) }),
  ...(truth.promoted ? { promoted: true } : {}),
  ...(truth.reply_to ? { reply_to: truth.reply_to } : {}),
  ...(truth.thread ? { thread: truth.thread } : {}),
});
