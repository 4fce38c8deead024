import { Outcome } from './case-fact.ts';
import { EpochMs, Post } from './post.ts';
import { z } from './zod.ts';

const moment = z.nullable(EpochMs);

/** One of the posts of a case: joined cases have several, each with its own conversation. */
export const CasePost = z.strictObject({
  key: z.string(),
  post: Post,
  /** Public replies of ours under it. */
  turnsPublic: z.int(),
});
export type CasePost = z.infer<typeof CasePost>;

export const Offer = z.strictObject({
  id: z.string(),
  text: z.string(),
  at: EpochMs,
  answer: z.nullable(z.enum(['accepted', 'refused', 'ignored'])),
});
export type Offer = z.infer<typeof Offer>;

export const CasePromise = z.strictObject({
  id: z.string(),
  text: z.string(),
  madeAt: EpochMs,
  dueAt: EpochMs,
  /** null = nobody has said yet. */
  kept: z.nullable(z.boolean()),
  settledAt: moment,
  /** The first reply or full solution after it was made; null = neither yet. */
  metAt: moment,
});
export type CasePromise = z.infer<typeof CasePromise>;

export const Gesture = z.strictObject({
  text: z.string(),
  /** In the brand's own currency; null = nothing that is counted. */
  amount: z.nullable(z.number()),
  decidedBy: z.string(),
  at: EpochMs,
});
export type Gesture = z.infer<typeof Gesture>;

export const Permission = z.strictObject({
  id: z.string(),
  about: z.string(),
  of: z.string(),
  askedAt: EpochMs,
  settledAt: moment,
  granted: z.nullable(z.boolean()),
  /** As in the fact. */
  amount: z.optional(z.nullable(z.number())),
  /** A gesture was given with it: it permits no other. */
  used: z.optional(z.boolean()),
});
export type Permission = z.infer<typeof Permission>;

export const HandOff = z.strictObject({
  capsuleId: z.string(),
  department: z.string(),
  to: z.string(),
  reason: z.string(),
  at: EpochMs,
  backAt: moment,
});
export type HandOff = z.infer<typeof HandOff>;

/** The part of a record that came with the case desk: what was offered, promised, given, handed on and learnt. */
export const caseLife = {
  /** All posts of the case, the first opened first. */
  posts: z.readonly(z.array(CasePost)),
  lastReplyAt: moment,
  /** When it was last called solved in full. */
  resolvedAt: moment,
  closedAt: moment,
  endedAt: moment,
  /** How often it was closed, ended or solved, and open again. */
  timesReopened: z.int(),
  /** Beyond its words: '' = nothing said. */
  policyId: z.string(),
  product: z.string(),
  department: z.string(),
  owner: z.string(),
  ownPost: z.string(),
  reportable: z.boolean(),
  offers: z.readonly(z.array(Offer)),
  promises: z.readonly(z.array(CasePromise)),
  gestures: z.readonly(z.array(Gesture)),
  permissions: z.readonly(z.array(Permission)),
  handOffs: z.readonly(z.array(HandOff)),
  fixing: z.nullable(z.strictObject({ what: z.string(), owner: z.string(), dueAt: EpochMs })),
  outcome: z.nullable(
    z.strictObject({
      outcome: Outcome,
      evidence: z.strictObject({ text: z.string(), replyId: z.nullable(z.string()) }),
      at: EpochMs,
    }),
  ),
  turnedPageAt: moment,
  /** Until when it is watched after its end or after the page was turned; 0 = not. */
  watchUntil: EpochMs,
  learned: z.string(),
  visible: z.nullable(z.enum(['yes', 'no', 'private'])),
} as const;

const CaseLife = z.strictObject(caseLife);
export type CaseLife = z.infer<typeof CaseLife>;
