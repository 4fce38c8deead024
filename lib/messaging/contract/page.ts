import { Mark, PageWords } from '../../domain/mark.ts';
import { PageOutline } from '../../domain/page-health.ts';
import { Platform } from '../../domain/platform.ts';
import { Post, ThreadEntry } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { PanelAnswer, PanelRequest } from './panel-request.ts';
import { type CommandShapes, nothing, pageWord } from './shapes.ts';

/** What content scripts say, and what the sidebar asks of the page around it. */
export const pageContract = {
  /** A batch of posts the page shows: judged, joined with known cases, remembered while the browser lives. */
  'page.judge': {
    from: ['content', 'practice'],
    in: z.strictObject({ posts: z.readonly(z.array(Post).check(z.maxLength(100))), url: z.string() }),
    out: z.strictObject({ marks: z.readonly(z.array(Mark)), words: PageWords }),
  },
  /** The conversation around a post of a known case: our replies and the customer's return are recorded. */
  'page.thread': {
    from: ['content', 'practice'],
    in: z.strictObject({ post: Post, entries: z.readonly(z.array(ThreadEntry).check(z.maxLength(200))) }),
    out: z.strictObject({ recorded: z.number() }),
  },
  /** Followers as a profile or hover card writes them ("12 mil"), and what authors say of themselves there, which is only kept in memory; the figure is kept in memory, on disk only for people who are in a case. */
  'page.authors': {
    from: ['content', 'practice'],
    in: z.strictObject({
      platform: Platform,
      authors: z.readonly(
        z
          .array(
            z.strictObject({
              handle: z.string(),
              followers: pageWord,
              lang: pageWord,
              bio: z.optional(pageWord),
            }),
          )
          .check(z.maxLength(50)),
      ),
    }),
    out: nothing,
  },
  /** Health of the adapter on this page: `unreadable` after 30 s with candidates and no readable post. */
  'page.health': {
    from: ['content', 'practice'],
    in: z.strictObject({
      extractor: z.string(),
      state: z.enum(['reading', 'unreadable']),
      outline: PageOutline,
    }),
    out: nothing,
  },
  /** The post shown in the sidebar of this tab changed: rings the frame's doorbell. */
  'panel.changed': { from: ['content', 'practice'], in: nothing, out: nothing },
  'page.settings': {
    from: ['content', 'practice'],
    in: nothing,
    out: z.strictObject({
      enabled: z.boolean(),
      words: PageWords,
      panelWidth: z.number(),
      panelSide: z.enum(['right', 'left']),
    }),
  },
  /** The sidebar is opened for the first time here: puts the second script into this page, before it answers. */
  'page.hands': { from: ['content'], in: nothing, out: nothing },
  'panel.resized': {
    from: ['content', 'practice'],
    in: z.strictObject({ width: z.number(), side: z.enum(['right', 'left']) }),
    out: nothing,
  },
  /** Relayed to the top frame of the sender's tab and nowhere else. */
  'panel.relay': { from: ['page', 'practice'], in: PanelRequest, out: PanelAnswer },
} as const satisfies CommandShapes;
