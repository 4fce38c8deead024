import { Arousal, Severity, Variety } from './assessment.ts';
import { Platform } from './platform.ts';
import { Turn } from './post.ts';
import { Fact, Offered } from './suggestion.ts';
import { z } from './zod.ts';

export const LintInput = z.object({
  id: z.string(),
  draft: z.string(),
  /** The complaint being answered. */
  post: z.optional(z.string()),
  platform: z.optional(Platform),
  /** Language of the post. */
  lang: z.optional(z.string()),
  variety: z.optional(Variety),
  /** The interface's language: messages come in it. */
  messagesIn: z.optional(z.enum(['es', 'en'])),
  context: z._default(
    z.object({
      severity: z.optional(Severity),
      arousal: z.optional(Arousal),
      validity: z.optional(z.enum(['valid', 'partly', 'not', 'unknown'])),
      case: z.optional(
        z.object({
          known: z._default(z.record(z.string(), z.string()), {}),
          facts: z._default(z.array(Fact), []),
          promises: z._default(
            z.array(z.object({ text: z.string(), due: z.nullish(z.union([z.string(), z.number()])) })),
            [],
          ),
          offers: z.optional(z.array(Offered)),
          /** Claims of theirs that somebody found not to hold. */
          denied: z.optional(z.array(z.string())),
        }),
      ),
      author: z.optional(z.object({ name: z._default(z.string(), ''), handle: z._default(z.string(), '') })),
      brand: z.optional(
        z.object({
          name: z._default(z.string(), ''),
          products: z._default(z.array(z.string()), []),
          staff: z._default(z.array(z.string()), []),
          limits: z.optional(z.object({ gestureMax: z.optional(z.number()) })),
          voice: z.optional(z.object({ banned: z._default(z.array(z.string()), []) })),
        }),
      ),
      allowedLinks: z.optional(z.array(z.string())),
      pastReplies: z.optional(z.array(z.string())),
      /** The apology stands and the page was turned: none follows in this thread. */
      pageTurned: z.optional(z.boolean()),
      turnsPublic: z.optional(z.number()),
      thread: z.optional(z.array(Turn)),
      country: z.optional(z.string()),
      /** Whether the promotion it is about stands for this customer; absent = it is about none. */
      offerStands: z.optional(z.boolean()),
    }),
    {},
  ),
});
export type LintInput = z.infer<typeof LintInput>;

export interface Finding {
  /** `L01` … `L66`. */
  readonly rule: string;
  readonly severity: 'block' | 'warn' | 'hint';
  /** UTF-16 offsets into the draft, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly fix?: { readonly label: string; readonly replacement: string };
}
