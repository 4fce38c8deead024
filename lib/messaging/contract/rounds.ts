import { networkNames } from '../../domain/networks.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, key, nothing } from './shapes.ts';

/** The person's own rounds. Each can be sent twice: the second says the same. */
export const roundsContract = {
  /** A search was opened by a click. */
  'rounds.opened': {
    from: ['page'],
    in: z.strictObject({ brandId: key, network: z.enum(networkNames) }),
    out: nothing,
  },
  /** One thing of a week's list, done or not. */
  'week.tick': {
    from: ['page'],
    in: z.strictObject({
      brandId: key,
      week: z.string().check(z.regex(/^\d{4}-W\d\d$/)),
      item: z.string().check(z.minLength(1), z.maxLength(200)),
      done: z.boolean(),
    }),
    out: nothing,
  },
  /** The lesson of a day is on screen, or was put away. */
  'lesson.shown': {
    from: ['page'],
    in: z.strictObject({
      day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      caseId: key,
      dismissed: z.boolean(),
    }),
    out: nothing,
  },
} as const satisfies CommandShapes;
