import { Platform } from './platform.ts';
import { z } from './zod.ts';

/** Milliseconds since 1970, UTC. */
export const EpochMs = z.number().int();

export const Author = z.strictObject({
  name: z.string(),
  /** Without `@`. On Facebook the profile's path or id; empty where the page shows none. */
  handle: z.string(),
  profileUrl: z.string().nullable(),
  verified: z.boolean().optional(),
  /** Only when the page itself showed it (profile header, hover card). */
  followers: z.number().int().nonnegative().optional(),
});
export type Author = z.infer<typeof Author>;

/** One utterance of a conversation as the page shows it; who "we" are is decided later, by brand. */
export const ThreadEntry = z.strictObject({
  postId: z.string().nullable(),
  author: Author,
  text: z.string(),
  at: EpochMs.nullable(),
});
export type ThreadEntry = z.infer<typeof ThreadEntry>;

/** A ThreadEntry after the brand's own handles and Page names have said who spoke. */
export const Turn = z.strictObject({
  by: z.enum(['them', 'us', 'other']),
  text: z.string(),
  at: EpochMs.nullable().optional(),
  name: z.string().optional(),
});
export type Turn = z.infer<typeof Turn>;

export const Post = z.strictObject({
  platform: Platform,
  /** The network's id or, where the page shows none, `h:` and a hash of author and opening words. */
  postId: z.string().min(1),
  /** Other ids under which the same post may be met (better or worse rungs of the id ladder). */
  aliases: z.array(z.string()).readonly(),
  url: z.string().nullable(),
  kind: z.enum(['post', 'comment']),
  author: Author,
  text: z.string(),
  /** The site's own guess, where the markup carries one (BCP 47). */
  lang: z.string().optional(),
  postedAt: EpochMs.nullable(),
  /** The page shows only the beginning. */
  truncated: z.boolean(),
  quoted: z.strictObject({ author: z.string(), text: z.string() }).optional(),
  promoted: z.boolean().optional(),
  /** Handles this post answers to, as far as the page shows them, without `@`. */
  replyTo: z.array(z.string()).readonly().optional(),
  thread: z.array(ThreadEntry).readonly().optional(),
  /** Adapter and version that read it, such as `x@1`. */
  extractor: z.string(),
});
export type Post = z.infer<typeof Post>;
