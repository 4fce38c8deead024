import { CrisisChange, Evidence, LinePlace } from '../../domain/crisis.ts';
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
  /** A new line, with its words and its place, or what is new of one. A line that is out stays out. */
  'crisis.line': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      crisisId: key,
      lineId: key,
      text: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(1_000))),
      place: z.exactOptional(LinePlace),
    }),
    out: nothing,
  },
  /** The person has published these words. */
  'crisis.say': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      crisisId: key,
      text: z.string().check(z.minLength(1), z.maxLength(5_000)),
      /** The promised hour that had come and is kept by it, epoch ms; null = none was due. */
      keeps: z.nullable(z.number()),
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
