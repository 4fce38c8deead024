import { Arousal, Assessment, Cause, Severity, Stance, Verdict } from './assessment.ts';
import { Author, EpochMs, Post } from './post.ts';
import { ReadingVerdict } from './reading-verdict.ts';
import { Fact } from './suggestion.ts';
import { z } from './zod.ts';

export const FollowUpKind = z.enum(['promise', 'reply', 'solution', 'watch', 'draft']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

export const FollowUp = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  brandId: z.string(),
  dueAt: EpochMs,
  status: z.enum(['open', 'done', 'cancelled']),
  /** When the notification was shown for this `dueAt`; null = not yet. */
  notifiedAt: z.nullable(EpochMs),
  /** What was promised or is awaited, in the person's words. */
  reason: z.string(),
  kind: FollowUpKind,
  /** Ends by itself when the customer answers; `dueAt` is then the latest date. */
  untilAnswer: z.boolean(),
  /** Stays open although the customer answered. */
  survivesReply: z.boolean(),
  createdAt: EpochMs,
});
export type FollowUp = z.infer<typeof FollowUp>;

export const Solution = z.enum(['none', 'provisional', 'full', 'impossible']);
export type Solution = z.infer<typeof Solution>;

/** What can happen in a case. Facts are immutable; undo is `retracted`. */
export const CaseFact = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), post: Post, assessment: Assessment, brandId: z.string() }),
  z.strictObject({ type: z.literal('reassessed'), assessment: Assessment }),
  z.strictObject({
    type: z.literal('corrected'),
    verdict: z.optional(Verdict),
    stance: z.optional(Stance),
    cause: z.optional(Cause),
    severity: z.optional(Severity),
    arousal: z.optional(Arousal),
    validity: z.optional(z.enum(['valid', 'partly', 'not', 'unknown'])),
    happened: z.optional(z.string()),
    lost: z.optional(z.string()),
    asked: z.optional(z.string()),
    right: z.optional(z.string()),
    fixable: z.optional(z.string()),
    claims: z.optional(
      z.readonly(z.array(z.strictObject({ text: z.string(), status: z.enum(['true', 'false', 'unknown']) }))),
    ),
  }),
  z.strictObject({ type: z.literal('fact-learned'), fact: Fact }),
  z.strictObject({ type: z.literal('noted'), text: z.string() }),
  z.strictObject({ type: z.literal('drafted'), text: z.string() }),
  z.strictObject({ type: z.literal('inserted'), text: z.string() }),
  /** The draft went to a colleague; her answer names the request. */
  z.strictObject({ type: z.literal('reading-asked'), requestId: z.string() }),
  z.strictObject({
    type: z.literal('reviewed'),
    reader: z.string(),
    verdict: ReadingVerdict,
    /** `answer` = her sealed answer was opened; `said` = the person says so. */
    how: z.enum(['answer', 'said']),
    /** null = it was not asked through us. */
    requestId: z.nullable(z.string()),
    /** The words that may go out by the reader: approved, or as she left them; empty = she only asked for changes. */
    text: z.string(),
    remarks: z.readonly(z.array(z.string())),
  }),
  z.strictObject({
    type: z.literal('replied'),
    text: z.string(),
    at: z.nullable(EpochMs),
    /** `seen` = read in the page's thread; `said` = the person marked it as sent. */
    how: z.enum(['seen', 'said']),
    replyId: z.nullable(z.string()),
  }),
  z.strictObject({
    type: z.literal('customer-returned'),
    text: z.string(),
    at: z.nullable(EpochMs),
    replyId: z.nullable(z.string()),
  }),
  z.strictObject({ type: z.literal('private-contact'), channel: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('promised'), text: z.string(), dueAt: EpochMs }),
  z.strictObject({ type: z.literal('solution-set'), solution: Solution, text: z.string() }),
  z.strictObject({ type: z.literal('follow-up-set'), followUp: FollowUp }),
  z.strictObject({
    type: z.literal('follow-up-moved'),
    followUpId: z.string(),
    dueAt: EpochMs,
    survivesReply: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('follow-up-closed'),
    followUpId: z.string(),
    status: z.enum(['done', 'cancelled']),
  }),
  z.strictObject({ type: z.literal('closed'), reason: z.string() }),
  z.strictObject({ type: z.literal('ended'), reason: z.string() }),
  z.strictObject({ type: z.literal('reopened'), reason: z.string() }),
  z.strictObject({ type: z.literal('brand-moved'), brandId: z.string() }),
  z.strictObject({
    type: z.literal('merged'),
    fromCaseId: z.string(),
    aliases: z.readonly(z.array(z.string())),
  }),
  /** Undo: every event of that command no longer counts. */
  z.strictObject({ type: z.literal('retracted'), commandId: z.string() }),
]);
export type CaseFact = z.infer<typeof CaseFact>;

export const CaseEvent = z.strictObject({
  caseId: z.string(),
  /** Idempotency: the same command, sent again, finds its own work. */
  commandId: z.string(),
  ordinal: z.int().check(z.nonnegative()),
  /** Lamport clock; ties are broken by `device`. Events fold in this order, never by wall clock. */
  clock: z.int().check(z.positive()),
  device: z.string(),
  actor: z.string(),
  at: EpochMs,
  fact: CaseFact,
});
export type CaseEvent = z.infer<typeof CaseEvent>;

export const CaseStatus = z.enum(['open', 'waiting', 'provisional', 'resolved', 'closed', 'ended']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** The fold of a case's events: rebuilt at will, never the source of truth. */
export const CaseRecord = z.strictObject({
  id: z.string(),
  aliases: z.readonly(z.array(z.string())),
  brandId: z.string(),
  status: CaseStatus,
  post: Post,
  author: Author,
  assessment: Assessment,
  /** The person's corrections win over the assessment. */
  verdict: Verdict,
  stance: Stance,
  cause: Cause,
  severity: Severity,
  validity: z.enum(['valid', 'partly', 'not', 'unknown']),
  worksheet: z.strictObject({
    happened: z.string(),
    lost: z.string(),
    asked: z.string(),
    right: z.string(),
    fixable: z.string(),
    claims: z.readonly(
      z.array(z.strictObject({ text: z.string(), status: z.enum(['true', 'false', 'unknown']) })),
    ),
  }),
  facts: z.readonly(z.array(Fact)),
  openedAt: EpochMs,
  touchedAt: EpochMs,
  firstReplyAt: z.nullable(EpochMs),
  lastReply: z.nullable(z.string()),
  /** Ids (or text hashes) of replies and returns already recorded: seeing them again records nothing. */
  seenReplies: z.readonly(z.array(z.string())),
  turnsPublic: z.int(),
  customerReturnedAt: z.nullable(EpochMs),
  solution: Solution,
  /** The next open follow-up; 0 = none (indexed fields hold no null). */
  nextDueAt: EpochMs,
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** What a surface needs to show one case. */
export const CaseView = z.strictObject({
  record: CaseRecord,
  timeline: z.readonly(z.array(CaseEvent)),
  followUps: z.readonly(z.array(FollowUp)),
});
export type CaseView = z.infer<typeof CaseView>;
