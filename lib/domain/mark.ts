import { z } from './zod.ts';

/** What the worker says about one post, ready to show: the content script holds no words of its own. */
export const Mark = z.strictObject({
  postKey: z.string(),
  /** `none`: nothing is drawn, but the post can still be opened. */
  tone: z.enum(['none', 'complaint', 'urgent', 'unsure', 'attack', 'praise', 'case']),
  label: z.string(),
  /** The reason, for the tooltip and the accessible description. */
  reason: z.string(),
  caseId: z.nullable(z.string()),
  /** Counts for the launcher: a complaint that nobody has handled. */
  unhandled: z.boolean(),
  priority: z.number(),
});
export type Mark = z.infer<typeof Mark>;

/** The few words the content script shows itself, in the chosen language. */
export const PageWords = z.strictObject({
  language: z.enum(['es', 'en']),
  launcher: z.string(),
  launcherNone: z.string(),
  /** With `{{count}}`. */
  launcherCount: z.string(),
  sidebarTitle: z.string(),
  reloadTab: z.string(),
  opening: z.string(),
  notOpened: z.string(),
  close: z.string(),
  resize: z.string(),
});
export type PageWords = z.infer<typeof PageWords>;

/** The card about hiding a post, ready to show. */
export const UrgeWords = z.strictObject({
  language: z.enum(['es', 'en']),
  title: z.string(),
  reason: z.string(),
  /** What may be hidden all the same. */
  exceptions: z.string(),
  /** The button that keeps a record; null = the case stands already, or the post is ours. */
  record: z.nullable(z.string()),
  recorded: z.string(),
  notRecorded: z.string(),
  close: z.string(),
});
export type UrgeWords = z.infer<typeof UrgeWords>;
