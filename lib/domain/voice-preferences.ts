import { StrategyName } from './voice-lesson.ts';
import { z } from './zod.ts';

const ids = z._default(z.readonly(z.array(z.string())), []);
/** null = undecided. */
const leaning = z._default(z.nullable(z.boolean()), null);

/** How one brand's person writes, as far as their changes to suggestions tell. Without lessons: nothing at all. */
export const VoicePreferences = z.object({
  /** Realisations by hash: said only where nothing else is left. */
  avoid: ids,
  /** Of these, the ones that were taken out again and again: after all the others. */
  banned: ids,
  /** Chosen twice as often as others. */
  prefer: ids,
  greeting: leaning,
  signature: leaning,
  /** Of the length that is aimed at. */
  length: z._default(z.number().check(z.gte(0.7), z.lte(1.3)), 1),
  /** The most used first; empty = undecided. */
  strategies: z._default(z.readonly(z.array(StrategyName)), []),
});
export type VoicePreferences = z.infer<typeof VoicePreferences>;
