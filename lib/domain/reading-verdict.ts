import { z } from './zod.ts';

/** What a reader says of a draft. A file of its own: cases keep it, and need no other word of the documents. */
export const ReadingVerdict = z.enum(['approved', 'changes']);
export type ReadingVerdict = z.infer<typeof ReadingVerdict>;
