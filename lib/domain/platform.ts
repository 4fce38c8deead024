import { platforms } from './platforms.ts';
import { z } from './zod.ts';

export const Platform = z.enum(platforms);
export type Platform = z.infer<typeof Platform>;
