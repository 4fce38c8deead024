import { KeptVoiceLesson, VoiceLesson } from '../../domain/voice-lesson.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, key, nothing } from './shapes.ts';

/** `at` = the version of the stored words, 0 = none; `other` = words of another visit kept beside them, '' = none. */
const draftVersion = z.strictObject({ at: z.number(), other: z.string() });

/** Drafts, sent replies and what is learnt from them. */
export const draftContract = {
  /** What the person made of a suggestion that went into a reply: hashes and codes, never the text. */
  'voice.learn': {
    from: ['page', 'practice'],
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
    from: ['page', 'practice'],
    in: z.strictObject({ brandId: z.string() }),
    out: z.readonly(z.array(KeptVoiceLesson)),
  },
  'voice.undo': { from: ['page'], in: z.strictObject({ commandId, id: key }), out: nothing },
  'voice.forget': { from: ['page'], in: z.strictObject({ commandId, brandId: z.string() }), out: nothing },
  'draft.save': {
    from: ['page', 'practice'],
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
    from: ['page', 'practice'],
    /** `keys` = every key of the post; of several drafts the newest is given. */
    in: z.strictObject({ postKey: key, keys: z.optional(z.readonly(z.array(key))) }),
    out: z.extend(draftVersion, { text: z.string() }),
  },
  /** Our last sent replies of a brand, newest first, for the anti-canned meter. */
  'replies.recent': {
    from: ['page', 'practice'],
    in: z.strictObject({ brandId: z.string() }),
    out: z.readonly(z.array(z.string())),
  },
} as const satisfies CommandShapes;
