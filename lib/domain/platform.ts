import { z } from './zod.ts';

/** `web` is any page that is not read: there the person selects text and logs it. */
export const Platform = z.enum(['x', 'facebook', 'youtube', 'linkedin', 'web']);
export type Platform = z.infer<typeof Platform>;
