import type { CaseRecord } from './case.ts';

type Standing = Pick<CaseRecord, 'status' | 'stance' | 'verdict'>;

/** Somebody is owed an answer and has none: open, a complaint or perhaps one, no attack, and no public reply. */
export const awaitsReply = ({ status, stance, verdict }: Standing, firstReplyAt: number | null): boolean =>
  status === 'open' && stance !== 'attack' && verdict !== 'not-complaint' && firstReplyAt === null;
