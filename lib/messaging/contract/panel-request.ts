import { Post, ThreadEntry } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { key } from './shapes.ts';

/** What the sidebar may ask of the page it stands on. */
export const PanelRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('current') }),
  z.strictObject({ type: z.literal('go'), by: z.union([z.literal(1), z.literal(-1)]) }),
  z.strictObject({
    type: z.literal('insert'),
    postKey: key,
    text: z.string(),
    how: z.enum(['ask', 'append', 'replace']),
  }),
  z.strictObject({ type: z.literal('reveal'), postKey: key }),
  z.strictObject({ type: z.literal('close') }),
  /** The case or verdict of the post changed: draw its mark anew. */
  z.strictObject({ type: z.literal('refresh'), postKey: key }),
]);
export type PanelRequest = z.infer<typeof PanelRequest>;

export const PanelAnswer = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('current'),
    post: z.nullable(Post),
    thread: z.readonly(z.array(ThreadEntry)),
    /** 1-based place among the complaints of this page; 0 = not one of them. */
    index: z.number(),
    total: z.number(),
    theme: z.enum(['light', 'dark']),
  }),
  z.strictObject({
    type: z.literal('insert'),
    outcome: z.enum(['inserted', 'no-composer', 'refused', 'wrong-box', 'has-draft']),
  }),
  z.strictObject({ type: z.literal('done') }),
  z.strictObject({ type: z.literal('gone') }),
]);
export type PanelAnswer = z.infer<typeof PanelAnswer>;
