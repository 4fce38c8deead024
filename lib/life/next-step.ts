import { noAskBack } from '../domain/ask-back.ts';
import { cameBack } from '../domain/came-back.ts';
import type { CaseRecord, CaseView } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { isOver } from '../domain/is-over.ts';
import { isInDoubt } from '../domain/solution.ts';
import { type Conversation, conversation, endAdvice } from './conversation.ts';
import { exchangeOf } from './exchange.ts';
import { openPromises } from './promise-ledger.ts';

/** Everything a case may ask for next, the most pressing first. */
export const nextSteps = [
  'call-now',
  'keep-promise',
  'give-news',
  'new-fact',
  'set-boundary',
  'first-reply',
  'end',
  'make-offer',
  'move-private',
  'answer-return',
  'confirm-solution',
  'set-date',
  'look-again',
  'wait-date',
  'offer-alternative',
  'say-solution',
  'set-reminder',
  'wait-answer',
  'ask-back',
  'close',
  'close-unneeded',
  'watch',
  'nothing',
] as const;
export type NextStep = (typeof nextSteps)[number];

const isOwed = ({ kind }: FollowUp) => kind === 'promise' || kind === 'solution';
const openOnes = ({ followUps }: Pick<CaseView, 'followUps'>) =>
  followUps.filter(({ status, kind }) => status === 'open' && kind !== 'draft');

/** The first reminder that only asks to look again, and whose time has come. */
export const dueToLook = (caseView: Pick<CaseView, 'followUps'>, now: number): FollowUp | undefined =>
  openOnes(caseView)
    .filter((each) => !isOwed(each) && each.dueAt <= now)
    .toSorted((one, other) => one.dueAt - other.dueAt)[0];

/** What is open of promises and follow-ups, told apart by whether somebody waits for it. */
function datesOf(caseView: CaseView, now: number) {
  const promised = openPromises(caseView.record, now);
  const open = openOnes(caseView);
  const isLate = ({ dueAt }: Pick<FollowUp, 'dueAt'>) => dueAt <= now;
  return {
    promiseLate: promised.some(isLate) || open.some((each) => each.kind === 'promise' && isLate(each)),
    newsLate: open.some((each) => each.kind === 'solution' && isLate(each)),
    owedAhead: promised.some((each) => !isLate(each)) || open.some((each) => isOwed(each) && !isLate(each)),
    otherLate: dueToLook(caseView, now) !== undefined,
    hasAhead: open.some((each) => !isLate(each)),
  };
}

/** What the next step depends on: the case and its open reminders; time is an argument. */
export interface Circumstances {
  readonly caseView: CaseView;
  readonly now: number;
  /** As `conversation` reads it; computed where it is left out. */
  readonly talk?: Conversation;
}

/** The one recommended step of a case (method S4.3). Every state has exactly one. */
export function nextStep({ caseView, now, talk }: Circumstances): NextStep {
  const { record } = caseView;
  const heard = talk ?? conversation(exchangeOf(caseView), record);
  const dates = datesOf(caseView, now);
  const isReplied = isAnswered(record);
  if (record.severity === 3 && record.status === 'open' && !isReplied && record.verdict !== 'not-complaint')
    return 'call-now';
  if (dates.promiseLate) return 'keep-promise';
  if (dates.newsLate) return 'give-news';
  if (isOver(record.status)) return afterTheEnd(caseView, dates, now);
  if (record.verdict === 'not-complaint' && record.status === 'open') return 'close-unneeded';
  if (isInDoubt(record) && record.status === 'open' && isReplied) return 'confirm-solution';
  if (record.status === 'open') return whileOpen(record, heard, dates);
  if (record.status === 'resolved') return onceSolved(caseView, heard, dates);
  if (isInDoubt(record)) return 'confirm-solution';
  if (record.status === 'provisional') return dates.owedAhead ? 'wait-date' : 'set-date';
  return whileWaiting(caseView, heard, dates);
}

type Dates = ReturnType<typeof datesOf>;

const isAnswered = ({ firstReplyAt, lastReply }: CaseRecord): boolean =>
  firstReplyAt !== null || lastReply !== null;

function afterTheEnd({ record }: CaseView, dates: Dates, now: number): NextStep {
  if (cameBack(record)) return 'new-fact';
  if (dates.otherLate) return 'look-again';
  return record.watchUntil > now || dates.hasAhead ? 'watch' : 'nothing';
}

function whileOpen(record: CaseRecord, heard: Conversation, dates: Dates): NextStep {
  if (endAdvice(heard).offered) return 'end';
  if (record.stance === 'attack') return underAttack(record, heard, dates);
  if (!isAnswered(record)) return 'first-reply';
  // They go round in circles and nothing was ever offered: one real attempt always.
  if (heard.offersMade === 0 && heard.because === 'two-replies') return 'make-offer';
  return heard.advice === 'continue' ? 'answer-return' : 'move-private';
}

/** One boundary, once. Its copies are not answered; what brings something new is (method §4.8). */
function underAttack({ turnsPublic }: CaseRecord, heard: Conversation, dates: Dates): NextStep {
  if (turnsPublic === 0) return 'set-boundary';
  if (heard.because === 'new-facts') return 'answer-return';
  if (dates.otherLate) return 'look-again';
  return dates.hasAhead ? 'watch' : 'close';
}

function onceSolved({ record }: CaseView, heard: Conversation, dates: Dates): NextStep {
  if (dates.otherLate) return 'look-again';
  const isAsked = (record.lastReplyAt ?? 0) > (record.resolvedAt ?? 0);
  const isKnown = record.outcome !== null;
  return noAskBack(record, heard) === null && !isAsked && !isKnown ? 'ask-back' : 'close';
}

function whileWaiting({ record }: CaseView, heard: Conversation, dates: Dates): NextStep {
  if (dates.otherLate) return 'look-again';
  if (dates.owedAhead) return 'wait-date';
  if (record.stance === 'attack' && record.turnsPublic > 0) return underAttack(record, heard, dates);
  if (record.solution === 'impossible') return heard.offersMade === 0 ? 'offer-alternative' : 'close';
  if (dates.hasAhead) return 'wait-answer';
  return record.solution === 'none' && heard.offersMade === 0 ? 'say-solution' : 'set-reminder';
}
