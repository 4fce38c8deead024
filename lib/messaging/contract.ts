import { Alarm } from '../domain/alarm.ts';
import { Assessment, Cause } from '../domain/assessment.ts';
import { CaseFact, CaseView, FollowUpKind } from '../domain/case.ts';
import { CorrectionView, Said, saidParts } from '../domain/correction.ts';
import type { ErrorCode } from '../domain/failure.ts';
import { Mark, PageWords } from '../domain/mark.ts';
import { Platform } from '../domain/platform.ts';
import { EpochMs, Post, ThreadEntry } from '../domain/post.ts';
import { KeptVoiceLesson, VoiceLesson } from '../domain/voice-lesson.ts';
import { z } from '../domain/zod.ts';

/**
 * Who may send a command: `content` = a top frame of a tab on a site of ours,
 * `page` = a page of our own origin (sidebar frame, popup, desk, options).
 */
export type Sender = 'content' | 'page';

const commandId = z.uuid();
const key = z.string().check(z.minLength(1));
/** Of a page that may write anything anywhere. */
const pageWord = z.string().check(z.maxLength(1_000));
const nothing = z.strictObject({});
/** `at` = the version of the stored words, 0 = none; `other` = words of another visit kept beside them, '' = none. */
const draftVersion = z.strictObject({ at: z.number(), other: z.string() });

export const contract = {
  /** A batch of posts the page shows: judged, joined with known cases, remembered while the browser lives. */
  'page.judge': {
    from: ['content'],
    in: z.strictObject({ posts: z.readonly(z.array(Post).check(z.maxLength(100))), url: z.string() }),
    out: z.strictObject({ marks: z.readonly(z.array(Mark)), words: PageWords }),
  },
  /** The conversation around a post of a known case: our replies and the customer's return are recorded. */
  'page.thread': {
    from: ['content'],
    in: z.strictObject({ post: Post, entries: z.readonly(z.array(ThreadEntry).check(z.maxLength(200))) }),
    out: z.strictObject({ recorded: z.number() }),
  },
  /** Followers as a profile or hover card writes them ("12 mil"); the figure is kept in memory, on disk only for people who are in a case. */
  'page.authors': {
    from: ['content'],
    in: z.strictObject({
      platform: Platform,
      authors: z.readonly(
        z
          .array(z.strictObject({ handle: z.string(), followers: pageWord, lang: pageWord }))
          .check(z.maxLength(50)),
      ),
    }),
    out: nothing,
  },
  /** Health of the adapter on this page: `unreadable` after 30 s with candidates and no readable post. */
  'page.health': {
    from: ['content'],
    in: z.strictObject({ extractor: z.string(), state: z.enum(['reading', 'unreadable']) }),
    out: nothing,
  },
  /** The post shown in the sidebar of this tab changed: rings the frame's doorbell. */
  'panel.changed': { from: ['content'], in: nothing, out: nothing },
  'page.settings': {
    from: ['content'],
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
    from: ['content'],
    in: z.strictObject({ width: z.number(), side: z.enum(['right', 'left']) }),
    out: nothing,
  },

  'post.assess': {
    from: ['page'],
    in: z.strictObject({ post: Post }),
    out: z.strictObject({
      assessment: Assessment,
      earlier: z.strictObject({
        count: z.number(),
        last: z.nullable(z.string()),
        /** What each of them that was a complaint was about, the latest first. */
        causes: z.optional(z.array(Cause)),
      }),
      /** What the person has said about it, on behalf of this brand; null = nothing. */
      said: z.nullable(z.enum(['complaint', 'not-complaint', 'dismissed'])),
      /** Authors who wrote nearly this text within an hour; 0 = it is no copy. */
      similar: z.number(),
      /** All that she corrected of it; the assessment says so already, but for the verdict. */
      corrected: z.optional(Said),
    }),
  },
  /** The person says what it is: a salted hash and features are kept, never the text. */
  'post.correct': {
    from: ['page'],
    in: z.strictObject({ commandId, post: Post, said: Said }),
    out: nothing,
  },

  /** Takes back what the person said of these parts of it; without `parts`, all. */
  'post.uncorrect': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      post: Post,
      parts: z.optional(z.readonly(z.array(z.enum(saidParts)))),
    }),
    out: nothing,
  },
  /** The current brand's corrections, the latest first. */
  'correction.list': { from: ['page'], in: nothing, out: z.readonly(z.array(CorrectionView)) },
  'correction.undo': { from: ['page'], in: z.strictObject({ commandId, id: key }), out: nothing },
  'correction.forget': { from: ['page'], in: z.strictObject({ commandId }), out: nothing },
  /** A file's contents. */
  'correction.export': { from: ['page'], in: nothing, out: z.strictObject({ json: z.string() }) },

  'case.open': {
    from: ['page'],
    in: z.strictObject({ commandId, post: Post, assessment: Assessment, brandId: z.string() }),
    out: z.strictObject({ caseId: z.string(), created: z.boolean() }),
  },
  'case.find': {
    from: ['page'],
    in: z.strictObject({ keys: z.readonly(z.array(key)) }),
    out: z.nullable(CaseView),
  },
  /** What the person made of a suggestion that went into a reply: hashes and codes, never the text. */
  'voice.learn': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      brandId: z.string(),
      /** Every key of the post. */
      keys: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(20))),
      lesson: VoiceLesson,
    }),
    out: nothing,
  },
  /** Those of a brand that count, the latest first. */
  'voice.list': {
    from: ['page'],
    in: z.strictObject({ brandId: z.string() }),
    out: z.readonly(z.array(KeptVoiceLesson)),
  },
  'voice.undo': { from: ['page'], in: z.strictObject({ commandId, id: key }), out: nothing },
  'voice.forget': { from: ['page'], in: z.strictObject({ commandId, brandId: z.string() }), out: nothing },

  /** Appends facts to a case in one transaction. `opened`, `merged` and `retracted` are refused here. */
  'case.add': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      caseId: key,
      facts: z.readonly(z.array(CaseFact).check(z.minLength(1), z.maxLength(10))),
    }),
    out: nothing,
  },
  /** Undo: the events of one command no longer count. */
  'case.retract': {
    from: ['page'],
    in: z.strictObject({ commandId, caseId: key, undo: commandId }),
    out: nothing,
  },

  'followUp.set': {
    from: ['page'],
    in: z.strictObject({
      commandId,
      caseId: key,
      dueAt: EpochMs,
      reason: z.string(),
      kind: FollowUpKind,
      untilAnswer: z.boolean(),
      survivesReply: z.boolean(),
    }),
    out: z.strictObject({ followUpId: z.string() }),
  },
  'followUp.snooze': {
    from: ['page'],
    in: z.strictObject({ commandId, followUpId: key, dueAt: EpochMs, survivesReply: z.boolean() }),
    out: nothing,
  },
  'followUp.close': {
    from: ['page'],
    in: z.strictObject({ commandId, followUpId: key, status: z.enum(['done', 'cancelled']) }),
    out: nothing,
  },

  'draft.save': {
    from: ['page'],
    in: z.strictObject({
      postKey: key,
      /** Every key of the post: what lies under another of them is replaced. */
      keys: z.optional(z.readonly(z.array(key))),
      text: z.string().check(z.maxLength(20_000)),
      /** The version last seen, 0 = none: what is newer and not `by` the same visit is kept as the other one. */
      seen: z.optional(z.number()),
      by: z.optional(z.string()),
    }),
    out: draftVersion,
  },
  'draft.get': {
    from: ['page'],
    /** `keys` = every key of the post; of several drafts the newest is given. */
    in: z.strictObject({ postKey: key, keys: z.optional(z.readonly(z.array(key))) }),
    out: z.extend(draftVersion, { text: z.string() }),
  },
  /** Our last sent replies of a brand, newest first, for the anti-canned meter. */
  'replies.recent': {
    from: ['page'],
    in: z.strictObject({ brandId: z.string() }),
    out: z.readonly(z.array(z.string())),
  },

  /** Complaints seen in this browser session and not handled. */
  'seen.list': {
    from: ['page'],
    in: nothing,
    out: z.readonly(z.array(z.strictObject({ post: Post, mark: Mark, seenAt: EpochMs }))),
  },
  /** Off the list, and without a mark from now on. */
  'seen.dismiss': { from: ['page'], in: z.strictObject({ commandId, postKey: key }), out: nothing },
  /** Takes a dismissal back, by the keys of its post. */
  'seen.restore': {
    from: ['page'],
    in: z.strictObject({ commandId, keys: z.readonly(z.array(key).check(z.minLength(1), z.maxLength(20))) }),
    out: nothing,
  },
  /** More complaints than usual, or copies of one text, among the posts viewed today about the current brand. */
  'alarm.current': { from: ['page'], in: nothing, out: z.nullable(Alarm) },
  /** Not shown again before tomorrow. */
  'alarm.dismiss': { from: ['page'], in: nothing, out: nothing },
  'health.list': {
    from: ['page'],
    in: nothing,
    out: z.readonly(z.array(z.strictObject({ extractor: z.string(), since: EpochMs }))),
  },

  /** Relayed to the top frame of the sender's tab and nowhere else. */
  'panel.relay': { from: ['page'], in: z.lazy(() => PanelRequest), out: z.lazy(() => PanelAnswer) },
  /**
   * Opens the post of a case: its tab if open, else a new one, and the sidebar there as soon as the page shows a
   * post of one of these keys. Starts from the person's click.
   */
  'case.show': {
    from: ['page'],
    in: z.strictObject({ url: z.string(), keys: z.optional(z.readonly(z.array(key))) }),
    out: nothing,
  },
} as const satisfies Record<string, { from: readonly Sender[]; in: z.ZodMiniType; out: z.ZodMiniType }>;

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

export type Contract = typeof contract;
export type CommandName = keyof Contract;
export type CommandIn<C extends CommandName> = z.infer<Contract[C]['in']>;
export type CommandOut<C extends CommandName> = z.infer<Contract[C]['out']>;

/** A failure is a value with a code, never an exception across the wire. */
export { ErrorCode } from '../domain/failure.ts';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode };
