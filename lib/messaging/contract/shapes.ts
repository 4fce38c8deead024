import { z } from '../../domain/zod.ts';

/**
 * Who may send a command: `content` = a top frame of a tab on a site of ours,
 * `page` = a page of our own origin (sidebar frame, popup, desk, options),
 * `practice` = the practice page and its sidebar frame, which are never answered from the person's own data.
 */
export type Sender = 'content' | 'page' | 'practice';

export type CommandShapes = Record<
  string,
  { readonly from: readonly Sender[]; readonly in: z.ZodMiniType; readonly out: z.ZodMiniType }
>;

export const commandId = z.uuid();
export const key = z.string().check(z.minLength(1));
/** Of a page that may write anything anywhere. */
export const pageWord = z.string().check(z.maxLength(1_000));
export const nothing = z.strictObject({});
