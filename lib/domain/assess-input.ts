import { Brand } from './brand.ts';
import { Platform } from './platform.ts';
import { EpochMs, Turn } from './post.ts';
import { z } from './zod.ts';

/** Unknown keys are ignored; only `id` and `text` are required (see the core's command line). */
export const AssessInput = z.object({
  id: z.string(),
  text: z.string(),
  /** Declared language of the post; guessed when absent. */
  lang: z.optional(z.string()),
  platform: z._default(Platform, 'x'),
  author: z.optional(
    z.object({
      name: z._default(z.string(), ''),
      handle: z._default(z.string(), ''),
      followers: z.optional(z.number()),
      verified: z.optional(z.boolean()),
    }),
  ),
  thread: z._default(z.array(Turn), []),
  /** Handles the post answers to. */
  replyTo: z._default(z.array(z.string()), []),
  brand: z.optional(Brand),
  /**
   * Tied to the brand without naming it: it stands on its page, among what was searched for its name, quotes it, or
   * belongs to a conversation in which it speaks.
   */
  tie: z.optional(z.enum(['own-page', 'own-search', 'quotes-us', 'our-thread'])),
  /** ISO 8601 or epoch ms; without it age counts 0. */
  now: z.optional(z.union([z.string(), z.number()])),
  postedAt: z.optional(z.nullable(EpochMs)),
  /** Cases of the same author before this one. */
  earlierCases: z._default(z.number(), 0),
  /** Near-identical posts in the last hour: organised attacks. */
  similar: z.optional(
    z.object({
      posts: z.number(),
      authors: z.number(),
      windowMin: z.number(),
      /** It carries a hashtag against us that several authors use in that time. */
      hashtag: z.optional(z.boolean()),
    }),
  ),
});
export type AssessInput = z.infer<typeof AssessInput>;
