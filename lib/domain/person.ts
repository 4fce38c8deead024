import { EpochMs } from './post.ts';
import { z } from './zod.ts';

/** What stands for a supporter: their own words, and where they were said. */
export const SupportEvidence = z.strictObject({
  text: z.string(),
  /** Of the post; null = it was told, not read. */
  postKey: z.nullable(z.string()),
  url: z.nullable(z.string()),
});
export type SupportEvidence = z.infer<typeof SupportEvidence>;

/** What can be known of a person. Facts are immutable; undo is `retracted`, and the undoing of a join is the split. */
export const PersonFact = z.discriminatedUnion('type', [
  /** Met under this author key (`platform:handle`, see author-key.ts), by this name. Said of that account alone. */
  z.strictObject({
    type: z.literal('seen'),
    handle: z.string(),
    name: z.string(),
    profileUrl: z.nullable(z.string()),
  }),
  /** That person and this one are the same; theirs is named after the one that speaks. */
  z.strictObject({ type: z.literal('joined'), personId: z.string() }),
  z.strictObject({ type: z.literal('noted'), text: z.string() }),
  /** They praised or defended us of their own accord. */
  z.strictObject({ type: z.literal('supporter'), evidence: SupportEvidence }),
  /** '' = the words are not kept. */
  z.strictObject({ type: z.literal('thanked'), text: z.string() }),
  z.strictObject({ type: z.literal('not-supporter') }),
  /** Undo: every event of that command no longer counts. */
  z.strictObject({ type: z.literal('retracted'), commandId: z.string() }),
]);
export type PersonFact = z.infer<typeof PersonFact>;

/** As the events of cases: immutable, self-contained, folded by Lamport clock and device. */
export const PersonEvent = z.strictObject({
  /** The author key of the account it was said of: so a split leaves each with what is theirs. */
  personId: z.string(),
  commandId: z.string(),
  ordinal: z.int().check(z.nonnegative()),
  clock: z.int().check(z.positive()),
  device: z.string(),
  actor: z.string(),
  at: EpochMs,
  fact: PersonFact,
});
export type PersonEvent = z.infer<typeof PersonEvent>;

const PersonHandle = z.strictObject({
  /** The author key. */
  key: z.string(),
  name: z.string(),
  profileUrl: z.nullable(z.string()),
});
export type PersonHandle = z.infer<typeof PersonHandle>;

/** The command to take back with it. */
const said = { commandId: z.string(), at: EpochMs } as const;

/** One person over several networks: the fold of their events. */
export const PersonRecord = z.strictObject({
  id: z.string(),
  /** As the latest meeting named them. */
  name: z.string(),
  handles: z.readonly(z.array(PersonHandle).check(z.minLength(1))),
  notes: z.readonly(z.array(z.strictObject({ ...said, text: z.string() }))),
  /** What makes them a supporter, the first first; empty = they are none. */
  support: z.readonly(z.array(z.strictObject({ ...said, evidence: SupportEvidence }))),
  /** null = nobody has thanked them. */
  thankedAt: z.nullable(EpochMs),
  /** Who was joined to them, to be split again. */
  joins: z.readonly(z.array(z.strictObject({ ...said, personId: z.string() }))),
});
export type PersonRecord = z.infer<typeof PersonRecord>;
