import { EpochMs } from './post.ts';
import { z } from './zod.ts';

export const FollowUpKind = z.enum(['promise', 'reply', 'solution', 'watch', 'draft']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

export const FollowUp = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  brandId: z.string(),
  dueAt: EpochMs,
  status: z.enum(['open', 'done', 'cancelled']),
  /** When the notification was shown for this `dueAt`; null = not yet. */
  notifiedAt: z.nullable(EpochMs),
  /** What was promised or is awaited, in the person's words. */
  reason: z.string(),
  kind: FollowUpKind,
  /** Ends by itself when the customer answers; `dueAt` is then the latest date. */
  untilAnswer: z.boolean(),
  /** Stays open although the customer answered. */
  survivesReply: z.boolean(),
  createdAt: EpochMs,
});
export type FollowUp = z.infer<typeof FollowUp>;
