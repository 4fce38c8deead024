import { CrisisChange, Evidence } from '../../domain/crisis.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** The crisis room: opened from the banner, kept up to date on the desk. */
export const crisisContract = {
  /** The brand's open room, or a new one with what the alarm knows; `show` opens it on the desk, from the person's click. */
  'crisis.open': {
    from: ['page'],
    in: z.strictObject({ commandId, brandId: z.string(), show: z.boolean() }),
    out: z.strictObject({ crisisId: z.string() }),
  },
  'crisis.update': {
    from: ['page'],
    in: z.strictObject({ commandId, crisisId: key, change: CrisisChange }),
    out: nothing,
  },
  /** The person has published these words. */
  'crisis.say': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      crisisId: key,
      text: z.string().check(z.minLength(1), z.maxLength(5_000)),
    }),
    out: nothing,
  },
  'crisis.evidence': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      crisisId: key,
      add: z.readonly(z.array(z.omit(Evidence, { at: true })).check(z.maxLength(100))),
      /** Ids. */
      remove: z.readonly(z.array(key).check(z.maxLength(100))),
    }),
    out: nothing,
  },
  'crisis.close': {
    from: ['page'],
    in: z.strictObject({ commandId, crisisId: key, learned: z.string().check(z.maxLength(5_000)) }),
    out: nothing,
  },
} as const satisfies CommandShapes;
