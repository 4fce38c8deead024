import { Arousal, Severity, Variety } from './assessment.ts';
import { Platform } from './platform.ts';
import { Turn } from './post.ts';
import { Fact } from './suggestion.ts';
import { z } from './zod.ts';

export const LintInput = z.object({
  id: z.string(),
  draft: z.string(),
  /** The complaint being answered. */
  post: z.string().optional(),
  platform: Platform.optional(),
  /** Language of the post. */
  lang: z.string().optional(),
  variety: Variety.optional(),
  /** The interface's language: messages come in it. */
  messagesIn: z.enum(['es', 'en']).optional(),
  context: z
    .object({
      severity: Severity.optional(),
      arousal: Arousal.optional(),
      validity: z.enum(['valid', 'partly', 'not', 'unknown']).optional(),
      case: z
        .object({
          known: z.record(z.string(), z.string()).default({}),
          facts: z.array(Fact).default([]),
          promises: z
            .array(z.object({ text: z.string(), due: z.union([z.string(), z.number()]).nullish() }))
            .default([]),
        })
        .optional(),
      author: z.object({ name: z.string().default(''), handle: z.string().default('') }).optional(),
      brand: z
        .object({
          name: z.string().default(''),
          products: z.array(z.string()).default([]),
          staff: z.array(z.string()).default([]),
        })
        .optional(),
      allowedLinks: z.array(z.string()).optional(),
      pastReplies: z.array(z.string()).optional(),
      turnsPublic: z.number().optional(),
      thread: z.array(Turn).optional(),
      country: z.string().optional(),
    })
    .default({}),
});
export type LintInput = z.infer<typeof LintInput>;

export interface Finding {
  /** `L01` … `L62`. */
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'hint';
  /** UTF-16 offsets into the draft, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: { readonly label: string; readonly replacement: string };
}
