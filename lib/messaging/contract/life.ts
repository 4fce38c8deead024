import { Solution } from '../../domain/case-fact.ts';
import { EpochMs } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** What a person writes in a line or two. */
const words = z.string().check(z.maxLength(2_000));
const said = words.check(z.minLength(1));
const onCase = { commandId, caseId: key } as const;

/** How a case goes on and ends. What has an effect has a command; the rest is said by `case.add`. */
export const lifeContract = {
  /** A provisional solution needs the date of the next news, or one that stands already: else `not-complete`. */
  'case.solution': {
    from: ['page', 'practice'],
    in: z.strictObject({
      ...onCase,
      solution: Solution,
      text: words,
      newsAt: z.nullable(EpochMs),
      /** Of the reminder. */
      reason: words,
    }),
    out: nothing,
  },
  /** `reason` may be empty where somebody answered or solved it: else `not-complete`. Both answers may stay empty. */
  'case.close': {
    from: ['page', 'practice'],
    in: z.strictObject({
      ...onCase,
      reason: words,
      answers: z.strictObject({
        learned: words,
        visible: z.nullable(z.enum(['yes', 'no', 'private'])),
      }),
    }),
    out: nothing,
  },
  /** By us, after a concrete offer: else `not-complete`. */
  'case.end': {
    from: ['page', 'practice'],
    in: z.strictObject({
      ...onCase,
      reason: said,
      /** What our words offered, where no offer is noted in the case; it is noted now. Else empty. */
      offer: words,
      watchHours: z.int().check(z.gte(0), z.lte(24 * 30)),
    }),
    out: nothing,
  },
  'case.reopen': {
    from: ['page', 'practice'],
    in: z.strictObject({ ...onCase, reason: said }),
    out: nothing,
  },
  /** No further apology; `reason` is that of the reminder in 48 hours. */
  'case.turnPage': {
    from: ['page', 'practice'],
    in: z.strictObject({ ...onCase, reason: words }),
    out: nothing,
  },
  /** A promise and its reminder in one. */
  'case.promise': {
    from: ['page', 'practice'],
    in: z.strictObject({ ...onCase, text: said, dueAt: EpochMs, kind: z.enum(['promise', 'solution']) }),
    out: nothing,
  },
  'promise.settle': {
    from: ['page', 'practice'],
    in: z.strictObject({ ...onCase, promiseId: key, kept: z.boolean() }),
    out: nothing,
  },
  /** Fails with `over-budget` beyond what may be given alone, unless `permissionId` names a granted permission. */
  'case.gesture': {
    from: ['page', 'practice'],
    in: z.strictObject({
      ...onCase,
      text: said,
      amount: z.nullable(z.number().check(z.nonnegative())),
      decidedBy: words,
      permissionId: z.nullable(key),
    }),
    out: nothing,
  },
  /** What may still be given alone, and what was given within the window. */
  'gesture.budget': {
    from: ['page', 'practice'],
    in: z.strictObject({ brandId: z.string() }),
    out: z.strictObject({
      single: z.nullable(z.number()),
      window: z.nullable(z.strictObject({ amount: z.number(), days: z.number(), spent: z.number() })),
    }),
  },
  'case.fixing': {
    from: ['page', 'practice'],
    in: z.strictObject({ ...onCase, what: said, owner: said, dueAt: EpochMs }),
    out: nothing,
  },
  'case.fixed': { from: ['page', 'practice'], in: z.strictObject(onCase), out: nothing },
} as const satisfies CommandShapes;
