import { Assessment, Cause, Severity, Stance, Verdict } from './assessment.ts';
import { CaseFact, Solution } from './case-fact.ts';
import { caseLife } from './case-life.ts';
import { caseStatuses } from './case-statuses.ts';
import { FollowUp } from './follow-up.ts';
import { Author, EpochMs, Post } from './post.ts';
import { Fact } from './suggestion.ts';
import { Claim, worksheetMore } from './worksheet.ts';
import { z } from './zod.ts';

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

export const CaseStatus = z.enum(caseStatuses);
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
    claims: z.readonly(z.array(Claim)),
    ...worksheetMore,
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
  ...caseLife,
});
export type CaseRecord = z.infer<typeof CaseRecord>;

/** What a surface needs to show one case. */
export const CaseView = z.strictObject({
  record: CaseRecord,
  timeline: z.readonly(z.array(CaseEvent)),
  followUps: z.readonly(z.array(FollowUp)),
});
export type CaseView = z.infer<typeof CaseView>;
