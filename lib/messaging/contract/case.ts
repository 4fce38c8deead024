import { Assessment } from '../../domain/assessment.ts';
import { CaseView } from '../../domain/case.ts';
import { CaseFact } from '../../domain/case-fact.ts';
import { CaseSurroundings } from '../../domain/case-surroundings.ts';
import { FollowUpKind } from '../../domain/follow-up.ts';
import { EpochMs, Post } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** Cases and their follow-ups. */
export const caseContract = {
  'case.open': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, post: Post, assessment: Assessment, brandId: z.string() }),
    out: z.strictObject({ caseId: z.string(), created: z.boolean() }),
  },
  'case.find': {
    from: ['page', 'practice'],
    in: z.strictObject({ keys: z.readonly(z.array(key)) }),
    out: z.nullable(CaseView),
  },
  /** Appends what the person says of a case, in one transaction; whatever has an effect of its own is refused here. */
  'case.add': {
    from: ['page', 'practice'],
    in: z.strictObject({
      commandId,
      caseId: key,
      facts: z.readonly(z.array(CaseFact).check(z.minLength(1), z.maxLength(10))),
    }),
    out: nothing,
  },
  /** Undo: the events of one command no longer count. */
  'case.retract': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, caseId: key, undo: commandId }),
    out: nothing,
  },
  /** Two cases tell of one story: they are one from now on. Undone by `case.retract`, as often as wished. */
  'case.join': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, caseId: key, otherId: key }),
    out: nothing,
  },
  /** What belongs beside a case: how often its cause came up, and which other cases may tell of the same story. */
  'case.beside': {
    from: ['page', 'practice'],
    in: z.strictObject({ caseId: key }),
    out: CaseSurroundings,
  },
  'followUp.set': {
    from: ['page', 'practice'],
    in: z.strictObject({
      commandId,
      caseId: key,
      dueAt: EpochMs,
      reason: z.string(),
      kind: FollowUpKind,
      untilAnswer: z.boolean(),
      survivesReply: z.boolean(),
    }),
    out: z.strictObject({ followUpId: z.string() }),
  },
  'followUp.snooze': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, followUpId: key, dueAt: EpochMs, survivesReply: z.boolean() }),
    out: nothing,
  },
  'followUp.close': {
    from: ['page', 'practice'],
    in: z.strictObject({ commandId, followUpId: key, status: z.enum(['done', 'cancelled']) }),
    out: nothing,
  },
  /**
   * Opens the post of a case: its tab if open, else a new one, and the sidebar there as soon as the page shows a
   * post of one of these keys. Starts from the person's click.
   */
  'case.show': {
    from: ['page'],
    in: z.strictObject({ url: z.string(), keys: z.optional(z.readonly(z.array(key))) }),
    out: nothing,
  },
} as const satisfies CommandShapes;
