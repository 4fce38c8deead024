import { z } from '../../domain/zod.ts';
import { type CommandShapes, key } from './shapes.ts';

/** Who of this person's tabs is writing about a post. */
export const presenceContract = {
  /** This tab has, or no longer has, a draft open for a post; answers whether another tab has one. Nothing is written. */
  'draft.presence': {
    from: ['page', 'practice'],
    in: z.strictObject({
      /** Every key of the post. */
      keys: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(20))),
      open: z.boolean(),
    }),
    out: z.strictObject({ elsewhere: z.boolean() }),
  },
} as const satisfies CommandShapes;
