import { roomParts } from '../domain/crisis.ts';
import { z } from '../domain/zod.ts';

const lines = z.readonly(z.array(z.string()));

/** As rooms were kept, and stand in files, before their lines had ids. */
export const CrisisBefore = z.strictObject({ ...roomParts, known: lines, checking: lines });
export type CrisisBefore = z.infer<typeof CrisisBefore>;
