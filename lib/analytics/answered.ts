import type { CaseColumns } from '../desk/facets.ts';
import { awaitsReply, isOwedAnswer as isOwed } from '../domain/awaits-reply.ts';
import { isOver } from '../domain/is-over.ts';
import { coded } from './coded.ts';

/** Somebody wrote back to them. Closing a case without a word answers nobody. */
export const isAnswered = (columns: CaseColumns, place: number): boolean =>
  (columns.firstReplyAt[place] as number) > 0;

const standingOf = (columns: CaseColumns, place: number) => ({
  status: coded(columns.status, place),
  stance: coded(columns.stance, place),
  verdict: coded(columns.verdict, place),
});

/** See `awaitsReply`. */
export const isUnanswered = (columns: CaseColumns, place: number): boolean =>
  awaitsReply(standingOf(columns, place), (columns.firstReplyAt[place] as number) || null);

/** Somebody who is owed an answer, whatever became of the case. */
export const isOwedAnswer = (columns: CaseColumns, place: number): boolean =>
  isOwed(standingOf(columns, place));

export interface UnansweredRate {
  readonly count: number;
  /** Those whom an answer is owed. */
  readonly of: number;
}

/** A brand's cases that are not over, of those whom an answer is owed, and how many of them wait for one. */
export function unansweredNow(columns: CaseColumns, brandId: string): UnansweredRate {
  const brand = columns.brandId.values.indexOf(brandId);
  let [count, of] = [0, 0];
  for (let place = 0; place < columns.size; place++) {
    if (columns.brandId.codes[place] !== brand || isOver(coded(columns.status, place))) continue;
    if (!isOwedAnswer(columns, place)) continue;
    of++;
    if (isUnanswered(columns, place)) count++;
  }
  return { count, of };
}
