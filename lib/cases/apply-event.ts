import type { CaseEvent, CaseFact, CaseRecord, CaseStatus, FollowUp } from '../domain/case.ts';
import { postKeys } from '../domain/post-key.ts';
import { isInDoubt } from '../domain/solution.ts';
import { replyTextKey } from './reply-key.ts';

/** One case while its events are folded: the record and its follow-ups, by id. */
export interface CaseState {
  readonly record: CaseRecord;
  readonly followUps: readonly FollowUp[];
  /** We said something after the customer's last words. */
  readonly answered: boolean;
}

type Fact<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

/**
 * One step of the fold. Pure; events arrive in Lamport order without the retracted ones (see fold.ts).
 * Facts about a case that was not opened change nothing.
 */
export function applyEvent(state: CaseState | null, event: CaseEvent): CaseState | null {
  const { fact } = event;
  if (fact.type === 'opened') return state ? openedAgain(state, event, fact) : opened(event, fact);
  if (!state) return null;
  const touchedAt = Math.max(state.record.touchedAt, event.at);
  return applyFact({ ...state, record: { ...state.record, touchedAt } }, event, fact);
}

function applyFact(state: CaseState, event: CaseEvent, fact: CaseFact): CaseState {
  const { record, followUps } = state;
  const change = (changes: Partial<CaseRecord>, answered = state.answered): CaseState => ({
    followUps,
    answered,
    record: { ...record, ...changes },
  });
  switch (fact.type) {
    case 'reassessed':
      return change({ assessment: fact.assessment });
    case 'corrected':
      return change(corrections(record, fact));
    case 'fact-learned':
      return change({ facts: [...record.facts, fact.fact] });
    case 'replied':
      return change(reply(record, event, fact), state.answered || !isKnown(record, fact));
    case 'customer-returned':
      return change(customerReturn(record, event, fact), state.answered && isKnown(record, fact));
    case 'private-contact':
      return change(record.status === 'open' ? { status: 'waiting' } : {}, true);
    case 'solution-set':
      return change({ solution: fact.solution, status: statusAfterSolution(state, fact.solution) });
    case 'closed':
    case 'ended':
      return change({ status: fact.type });
    case 'reopened':
      return change({ status: 'open' }, false);
    case 'brand-moved':
      return change({ brandId: fact.brandId });
    case 'merged':
      return change({ aliases: union(record.aliases, fact.aliases) });
    case 'follow-up-set':
      return {
        ...state,
        followUps: [...followUps.filter(({ id }) => id !== fact.followUp.id), fact.followUp],
      };
    case 'follow-up-moved':
      return {
        ...state,
        followUps: followUps.map((each) => (each.id === fact.followUpId ? moved(each, fact) : each)),
      };
    case 'follow-up-closed':
      return {
        ...state,
        followUps: followUps.map((each) =>
          each.id === fact.followUpId ? { ...each, status: fact.status } : each,
        ),
      };
    // They stand in the timeline and change nothing that is derived. `opened` and `retracted` end earlier.
    case 'noted':
    case 'drafted':
    case 'inserted':
    case 'reading-asked':
    case 'reviewed':
    case 'promised':
    case 'opened':
    case 'retracted':
      return state;
  }
}

function opened(event: CaseEvent, { post, assessment, brandId }: Fact<'opened'>): CaseState {
  const { verdict, stance, cause, severity } = assessment;
  const record: CaseRecord = {
    id: event.caseId,
    aliases: union([event.caseId], postKeys(post)),
    brandId,
    status: 'open',
    post,
    author: post.author,
    assessment,
    verdict,
    stance,
    cause,
    severity,
    validity: 'unknown',
    worksheet: { happened: '', lost: '', asked: '', right: '', fixable: '', claims: [] },
    facts: [],
    openedAt: event.at,
    touchedAt: event.at,
    firstReplyAt: null,
    lastReply: null,
    seenReplies: [],
    turnsPublic: 0,
    customerReturnedAt: null,
    solution: 'none',
    nextDueAt: 0,
  };
  return { record, followUps: [], answered: false };
}

/** The same post, opened in another tab or on another device before either knew of the other. */
function openedAgain(state: CaseState, event: CaseEvent, { post }: Fact<'opened'>): CaseState {
  const { record } = state;
  return {
    ...state,
    record: {
      ...record,
      aliases: union(record.aliases, [event.caseId, ...postKeys(post)]),
      openedAt: Math.min(record.openedAt, event.at),
      touchedAt: Math.max(record.touchedAt, event.at),
    },
  };
}

const worksheetFields = ['happened', 'lost', 'asked', 'right', 'fixable', 'claims'] as const;
const judgementFields = ['verdict', 'stance', 'cause', 'severity', 'validity'] as const;

function corrections(record: CaseRecord, fact: Fact<'corrected'>): Partial<CaseRecord> {
  const given = (names: readonly (keyof typeof fact)[]) =>
    Object.fromEntries(names.filter((name) => fact[name] !== undefined).map((name) => [name, fact[name]]));
  return {
    ...given(judgementFields),
    worksheet: { ...record.worksheet, ...given(worksheetFields) },
    ...(fact.arousal === undefined ? {} : { assessment: { ...record.assessment, arousal: fact.arousal } }),
  };
}

function reply(record: CaseRecord, event: CaseEvent, fact: Fact<'replied'>): Partial<CaseRecord> {
  const keys = utteranceKeys(fact);
  const at = fact.at ?? event.at;
  const known = isKnown(record, fact);
  const announced = fact.how === 'seen' && !known ? announcementOf(record, fact, at) : undefined;
  const said = fact.how === 'said' && !known ? [announcement(at)] : [];
  const seenReplies = union(
    record.seenReplies.filter((key) => key !== announced),
    [...keys, ...said],
  );
  const firstReplyAt = Math.min(record.firstReplyAt ?? at, at);
  if (known) return { seenReplies, firstReplyAt };
  // Said by the person, then seen in the words that were really sent: one reply, not two.
  if (announced) return { seenReplies, firstReplyAt, lastReply: fact.text };
  return {
    seenReplies,
    firstReplyAt,
    lastReply: fact.text,
    turnsPublic: record.turnsPublic + 1,
    status: statusAfterReply(record),
  };
}

/** A reply the person says was sent and that no page has shown yet; kept among the seen, after its words. */
const announcement = (at: number) => `said:${at}`;
const isAnnouncement = (key: string) => key.startsWith('said:');
const sameReplyWithin = 60 * 60_000;

/** The same words at any time, or other words at about the same time: the person edited before sending. */
function announcementOf(
  { seenReplies }: CaseRecord,
  { text }: Fact<'replied'>,
  at: number,
): string | undefined {
  const words = seenReplies.indexOf(replyTextKey(text));
  const ofTheseWords = words < 0 ? undefined : seenReplies[words + 1];
  if (ofTheseWords && isAnnouncement(ofTheseWords)) return ofTheseWords;
  const isNear = (key: string) => Math.abs(Number(key.slice('said:'.length)) - at) <= sameReplyWithin;
  return seenReplies.find((key) => isAnnouncement(key) && isNear(key));
}

function customerReturn(
  record: CaseRecord,
  event: CaseEvent,
  fact: Fact<'customer-returned'>,
): Partial<CaseRecord> {
  const seenReplies = union(record.seenReplies, utteranceKeys(fact));
  if (isKnown(record, fact)) return { seenReplies };
  const at = fact.at ?? event.at;
  return {
    seenReplies,
    customerReturnedAt: Math.max(record.customerReturnedAt ?? at, at),
    status: 'open',
  };
}

type Said = { readonly text: string; readonly replyId: string | null };

/** Under which keys an utterance is kept once it counted: the site's id, and its own words. */
export function utteranceKeys({ text, replyId }: Said): readonly string[] {
  const byText = replyTextKey(text);
  return replyId === null ? [byText] : [replyId, byText];
}

/** Which key says whether it counted already: people repeat themselves, so the words only where no id is. */
export const decidingKey = ({ text, replyId }: Said): string => replyId ?? replyTextKey(text);

const isKnown = ({ seenReplies }: CaseRecord, fact: Said): boolean => seenReplies.includes(decidingKey(fact));

/** That we wrote makes no solution full again which the customer came back on: the person says whether it is. */
function statusAfterReply(record: CaseRecord): CaseStatus {
  return isInDoubt(record) ? 'waiting' : (statusOfSolution(record.solution) ?? 'waiting');
}

/** Where there is none after all, the case is what it would be without: waiting for the customer, or for us. */
function statusAfterSolution({ record, answered }: CaseState, solution: CaseRecord['solution']): CaseStatus {
  const solved = statusOfSolution(solution);
  if (solved) return solved;
  if (answered) return 'waiting';
  return record.status === 'resolved' || record.status === 'provisional' ? 'open' : record.status;
}

function statusOfSolution(solution: CaseRecord['solution']): CaseStatus | null {
  if (solution === 'full') return 'resolved';
  return solution === 'provisional' ? 'provisional' : null;
}

/** A new date is a new reminder. */
const moved = (followUp: FollowUp, { dueAt, survivesReply }: Fact<'follow-up-moved'>): FollowUp => ({
  ...followUp,
  dueAt,
  survivesReply,
  status: 'open',
  notifiedAt: null,
});

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];
