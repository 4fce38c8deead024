import { Platform } from './platform.ts';
import { z } from './zod.ts';

/** Milliseconds since 1970, UTC. */
export const EpochMs = z.int();

export const Author = z.strictObject({
  name: z.string(),
  /** Without `@`. On Facebook the profile's path or id; empty where the page shows none. */
  handle: z.string(),
  profileUrl: z.nullable(z.string()),
  verified: z.optional(z.boolean()),
  /** Only when the page itself showed it (profile header, hover card). */
  followers: z.optional(z.int().check(z.nonnegative())),
  /** What they say of themselves, under the same condition. */
  bio: z.optional(z.string().check(z.maxLength(1_000))),
});
export type Author = z.infer<typeof Author>;

/** One utterance of a conversation as the page shows it; who "we" are is decided later, by brand. */
export const ThreadEntry = z.strictObject({
  postId: z.nullable(z.string()),
  author: Author,
  text: z.string(),
  at: z.nullable(EpochMs),
});
export type ThreadEntry = z.infer<typeof ThreadEntry>;

/** A ThreadEntry after the brand's own handles and Page names have said who spoke. */
export const Turn = z.strictObject({
  by: z.enum(['them', 'us', 'other']),
  text: z.string(),
  at: z.optional(z.nullable(EpochMs)),
  name: z.optional(z.string()),
});
export type Turn = z.infer<typeof Turn>;

export const Post = z.strictObject({
  platform: Platform,
  /** The network's id or, where the page shows none, `h:` and a hash of author and opening words. */
  postId: z.string().check(z.minLength(1)),
  /** Other ids under which the same post may be met (better or worse rungs of the id ladder). */
  aliases: z.readonly(z.array(z.string())),
  url: z.nullable(z.string()),
  kind: z.enum(['post', 'comment']),
  author: Author,
  text: z.string(),
  /** The site's own guess, where the markup carries one (BCP 47). */
  lang: z.optional(z.string()),
  postedAt: z.nullable(EpochMs),
  /** The page shows only the beginning. */
  truncated: z.boolean(),
  quoted: z.optional(z.strictObject({ author: z.string(), text: z.string() })),
  promoted: z.optional(z.boolean()),
  /** How often it was shared, as the page writes it: "1,2 mil". */
  reposts: z.optional(z.string().check(z.maxLength(20))),
  /** Handles this post answers to, as far as the page shows them, without `@`. */
  replyTo: z.optional(z.readonly(z.array(z.string()))),
  thread: z.optional(z.readonly(z.array(ThreadEntry))),
  /** Adapter and version that read it, such as `x@1`. */
  extractor: z.string(),
});
export type Post = z.infer<typeof Post>;
