import { Cause, Severity, SignalKind, Stance } from './assessment.ts';
import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** What the person said of a post where listening had heard something else. */
export const Said = z.strictObject({
  verdict: z.optional(z.enum(['complaint', 'not-complaint'])),
  cause: z.optional(Cause),
  severity: z.optional(Severity),
  stance: z.optional(Stance),
});
export type Said = z.infer<typeof Said>;

/** A correction as it is learned from: places in the model's tables and what it had judged, never words. */
export interface Lesson {
  readonly said: Said;
  /** The model whose features these are; to another they mean nothing. */
  readonly engine: string;
  /** Of the runs of words, by hash: 0 … PLACES − 1. Empty = nothing can be learned but the post itself. */
  readonly places: readonly number[];
  /** One for each place. */
  readonly values: readonly number[];
  /** What the model alone had heard: log-odds of a complaint, and its classes. */
  readonly heard: {
    readonly odds: number;
    readonly cause: Cause;
    readonly severity: Severity;
    readonly stance: Stance;
  };
}

/** A correction as the settings page lists it. */
export const CorrectionView = z.strictObject({
  id: z.string(),
  at: EpochMs,
  said: Said,
  /** Of the signals the post had. */
  kinds: z.readonly(z.array(SignalKind)),
  /** Also heard in posts like it; else in that post alone. */
  learned: z.boolean(),
});
export type CorrectionView = z.infer<typeof CorrectionView>;
