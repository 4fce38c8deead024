import { EpochMs } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** What is done to many cases at once. */
const BulkDeed = z.discriminatedUnion('type', [
  /** Their open reminders come no earlier than that, but for what was promised; a case that has none gets one. */
  z.strictObject({ type: z.literal('snooze'), dueAt: EpochMs }),
  z.strictObject({ type: z.literal('close'), reason: z.string() }),
]);

/** Many cases in one transaction: all or none. */
export const deskContract = {
  'case.bulk': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      caseIds: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(500))),
      do: BulkDeed,
    }),
    /**
     * How many cases it changed. Passed over are those that are gone, as wished already, or left without an answer, a
     * solution and a reason.
     */
    out: z.strictObject({ changed: z.int() }),
  },
  /** Undo of one `case.bulk` in all its cases. */
  'bulk.retract': {
    from: ['page'],
    in: z.strictObject({ commandId, undo: commandId }),
    out: nothing,
  },
} as const satisfies CommandShapes;
