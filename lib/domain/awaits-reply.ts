import type { CaseRecord } from './case.ts';

type Standing = Pick<CaseRecord, 'status' | 'stance' | 'verdict'>;

/** Whom an answer is owed: who complains or perhaps complains, and attacks nobody. What is unanswered is counted of these. */
export const isOwedAnswer = ({ stance, verdict }: Omit<Standing, 'status'>): boolean =>
  stance !== 'attack' && verdict !== 'not-complaint';

/** Somebody is owed an answer and has none: the case is open, and nobody of ours wrote in public. */
export const awaitsReply = (standing: Standing, firstReplyAt: number | null): boolean =>
  standing.status === 'open' && isOwedAnswer(standing) && firstReplyAt === null;
