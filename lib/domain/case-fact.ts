import { Arousal, Assessment, Cause, Severity, Stance, Verdict } from './assessment.ts';
import { FollowUp } from './follow-up.ts';
import { EpochMs, Post } from './post.ts';
import { ReadingVerdict } from './reading-verdict.ts';
import { solutions } from './solutions.ts';
import { Fact } from './suggestion.ts';
import { Claim, worksheetMore } from './worksheet.ts';
import { z } from './zod.ts';

export const Solution = z.enum(solutions);
export type Solution = z.infer<typeof Solution>;

export const Outcome = z.enum(['thanks', 'came-back', 'follow-up-post', 'still-angry']);
export type Outcome = z.infer<typeof Outcome>;

/** Under which post of the case it was said, where a case has several; absent = the first. */
const postKey = z.optional(z.string());

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
    claims: z.optional(z.readonly(z.array(Claim))),
    ...worksheetMore,
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
    postKey,
  }),
  z.strictObject({
    type: z.literal('customer-returned'),
    text: z.string(),
    at: z.nullable(EpochMs),
    replyId: z.nullable(z.string()),
    postKey,
  }),
  z.strictObject({ type: z.literal('private-contact'), channel: z.string(), text: z.string() }),
  /** `promiseId` is absent from facts of before November 2026. */
  z.strictObject({
    type: z.literal('promised'),
    text: z.string(),
    dueAt: EpochMs,
    promiseId: z.optional(z.string()),
  }),
  z.strictObject({ type: z.literal('promise-settled'), promiseId: z.string(), kept: z.boolean() }),
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
  /** What the case is about beyond its words. A part that is given replaces the earlier one; '' takes it away. */
  z.strictObject({
    type: z.literal('attached'),
    policyId: z.optional(z.string()),
    product: z.optional(z.string()),
    department: z.optional(z.string()),
    /** Our own post that caused it: its address. */
    ownPost: z.optional(z.string()),
    /** Minor, and enough said by the weekly report. */
    reportable: z.optional(z.boolean()),
  }),
  /** A concrete offer to make it good, and what became of it: without one no conversation is ended. */
  z.strictObject({ type: z.literal('offered'), offerId: z.string(), text: z.string() }),
  z.strictObject({
    type: z.literal('offer-answered'),
    offerId: z.string(),
    answer: z.enum(['accepted', 'refused', 'ignored']),
  }),
  z.strictObject({
    type: z.literal('gesture'),
    text: z.string(),
    /** In the brand's own currency; null = it costs nothing that is counted. */
    amount: z.nullable(z.number().check(z.nonnegative())),
    decidedBy: z.string(),
    /** The permission that it used up; none was needed where it is left out. */
    permissionId: z.optional(z.string()),
  }),
  /** Somebody else must allow it first: how long that takes is a cause of its own. */
  z.strictObject({
    type: z.literal('permission-asked'),
    permissionId: z.string(),
    about: z.string(),
    of: z.string(),
    /** The most it may cost; left out in cases from before it was asked. */
    amount: z.optional(z.nullable(z.number().check(z.nonnegative()))),
  }),
  z.strictObject({
    type: z.literal('permission-settled'),
    permissionId: z.string(),
    granted: z.boolean(),
    by: z.string(),
  }),
  /** What caused it is being mended for everybody; whatever the case itself waits for. */
  z.strictObject({ type: z.literal('fixing'), what: z.string(), owner: z.string(), dueAt: EpochMs }),
  z.strictObject({ type: z.literal('fixed'), what: z.string() }),
  /** How the customer took it, by their own words or deed: a recovered customer is never assumed. */
  z.strictObject({
    type: z.literal('outcome'),
    outcome: Outcome,
    evidence: z.strictObject({ text: z.string(), replyId: z.nullable(z.string()) }),
  }),
  /** Said and done: no further apology; watched until then. */
  z.strictObject({ type: z.literal('turned-page'), watchUntil: EpochMs }),
  /** Asked at closing; both may stay empty. */
  z.strictObject({
    type: z.literal('closing-answers'),
    learned: z.string(),
    /** Would a stranger see in public that it was solved? */
    visible: z.nullable(z.enum(['yes', 'no', 'private'])),
  }),
  z.strictObject({
    type: z.literal('handed-over'),
    capsuleId: z.string(),
    department: z.string(),
    to: z.string(),
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('handed-back'), capsuleId: z.string(), by: z.string() }),
  z.strictObject({ type: z.literal('assigned'), owner: z.string() }),
  /** A step of the method was left out on purpose. */
  z.strictObject({ type: z.literal('step-skipped'), step: z.string() }),
  z.strictObject({ type: z.literal('closed'), reason: z.string() }),
  /** Until when it is watched; absent = not. */
  z.strictObject({ type: z.literal('ended'), reason: z.string(), watchUntil: z.optional(EpochMs) }),
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
