import { Alarm } from '../../domain/alarm.ts';
import { Assessment, Cause } from '../../domain/assessment.ts';
import { CorrectionView, Said } from '../../domain/correction.ts';
import { Mark } from '../../domain/mark.ts';
import { PageHealth } from '../../domain/page-health.ts';
import { EpochMs, Post } from '../../domain/post.ts';
import { saidParts } from '../../domain/said-parts.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** Judging posts, what the person says of the judgement, and what listening noticed. */
export const listeningContract = {
  'post.assess': {
    from: ['page', 'practice'],
    in: z.strictObject({ post: Post }),
    out: z.strictObject({
      assessment: Assessment,
      earlier: z.strictObject({
        count: z.number(),
        last: z.nullable(z.string()),
        /** What each of them that was a complaint was about, the latest first. */
        causes: z.optional(z.array(Cause)),
      }),
      /** What the person has said about it, on behalf of this brand; null = nothing. */
      said: z.nullable(z.enum(['complaint', 'not-complaint', 'dismissed'])),
      /** Authors who wrote nearly this text within an hour; 0 = it is no copy. */
      similar: z.number(),
      /** All that she corrected of it; the assessment says so already, but for the verdict. */
      corrected: z.optional(Said),
    }),
  },
  /** The person says what it is: a salted hash and features are kept, never the text. */
  'post.correct': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, post: Post, said: Said }),
    out: nothing,
  },
  /** Takes back what the person said of these parts of it; without `parts`, all. */
  'post.uncorrect': {
    from: ['page', 'practice'],
    in: z.strictObject({
      commandId,
      post: Post,
      parts: z.optional(z.readonly(z.array(z.enum(saidParts)))),
    }),
    out: nothing,
  },
  /** The current brand's corrections, the latest first. */
  'correction.list': { from: ['page'], in: nothing, out: z.readonly(z.array(CorrectionView)) },
  'correction.undo': { from: ['page'], in: z.strictObject({ commandId, id: key }), out: nothing },
  'correction.forget': { from: ['page'], in: z.strictObject({ commandId }), out: nothing },
  /** A file's contents. */
  'correction.export': { from: ['page'], in: nothing, out: z.strictObject({ json: z.string() }) },
  /** Complaints seen in this browser session and not handled. */
  'seen.list': {
    from: ['page'],
    in: nothing,
    out: z.readonly(z.array(z.strictObject({ post: Post, mark: Mark, seenAt: EpochMs }))),
  },
  /** Off the list, and without a mark from now on. */
  'seen.dismiss': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, postKey: key }),
    out: nothing,
  },
  /** Takes a dismissal back, by the keys of its post. */
  'seen.restore': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, keys: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(20))) }),
    out: nothing,
  },
  /** More complaints than usual, or copies of one text, among the posts viewed today about the current brand. */
  'alarm.current': { from: ['page', 'practice'], in: nothing, out: z.nullable(Alarm) },
  /** Not shown again before tomorrow. */
  'alarm.dismiss': { from: ['page', 'practice'], in: nothing, out: nothing },
  'health.list': {
    from: ['page', 'practice'],
    in: nothing,
    out: z.readonly(z.array(PageHealth)),
  },
} as const satisfies CommandShapes;
