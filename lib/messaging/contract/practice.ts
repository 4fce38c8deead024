import { type CommandShapes, nothing } from './shapes.ts';

/** What only the practice page asks. */
export const practiceContract = {
  /** All that was practised is forgotten. */
  'practice.restart': { from: ['practice'], in: nothing, out: nothing },
} as const satisfies CommandShapes;
