import { Brand } from './brand.ts';
import { Platform } from './platform.ts';
import { EpochMs, Turn } from './post.ts';
import { z } from './zod.ts';

/** Unknown keys are ignored; only `id` and `text` are required (see the core's command line). */
export const AssessInput = z.object({
  id: z.string(),
  text: z.string(),
  /** Declared language of the post; guessed when absent. */
  lang: z.string().optional(),
  platform: Platform.default('x'),
  author: z
    .object({
      name: z.string().default(''),
      handle: z.string().default(''),
      followers: z.number().optional(),
      verified: z.boolean().optional(),
    })
    .optional(),
  thread: z.array(Turn).default([]),
  /** Handles the post answers to. */
  replyTo: z.array(z.string()).default([]),
  brand: Brand.optional(),
  /** ISO 8601 or epoch ms; without it age counts 0. */
  now: z.union([z.string(), z.number()]).optional(),
  postedAt: EpochMs.nullable().optional(),
  /** Cases of the same author before this one. */
  earlierCases: z.number().default(0),
  /** Near-identical posts in the last hour: organised attacks. */
  similar: z.object({ posts: z.number(), authors: z.number(), windowMin: z.number() }).optional(),
});
export type AssessInput = z.infer<typeof AssessInput>;
