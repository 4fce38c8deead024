import { EpochMs } from './post.ts';
import { z } from './zod.ts';

export const StrategyName = z.enum(['direct', 'warm', 'brief']);
export type StrategyName = z.infer<typeof StrategyName>;

/** Of a greeting or a signature: what became of it, or that none was suggested because of earlier lessons. */
const Gesture = z.enum(['kept', 'dropped', 'added', 'withheld', 'none']);
export type Gesture = z.infer<typeof Gesture>;

/** A realisation of ours by its hash, and whether its words stand in what the person put into the reply. */
const Part = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-z]{1,7}$/)),
  fate: z.enum(['kept', 'changed', 'dropped']),
});

/** The difference between a suggestion and what became of it: hashes, codes and one figure, no word of anybody. */
export const VoiceLesson = z.strictObject({
  strategy: StrategyName,
  /** Empty where (nearly) nothing of the suggestion was left. */
  parts: z.readonly(z.array(Part).check(z.maxLength(40))),
  greeting: Gesture,
  signature: Gesture,
  /** Length of what was put into the reply, as a share of what the engine would have written by itself. */
  length: z.number().check(z.gte(0), z.lte(9)),
});
export type VoiceLesson = z.infer<typeof VoiceLesson>;

/** A lesson as it is kept and as the settings page lists it. */
export const KeptVoiceLesson = z.extend(VoiceLesson, { id: z.string(), at: EpochMs });
export type KeptVoiceLesson = z.infer<typeof KeptVoiceLesson>;
