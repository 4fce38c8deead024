import type { CaseEvent, CaseRecord, CaseStatus } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Post } from '../domain/post.ts';
import { postKey, postKeys, sharesKey } from '../domain/post-key.ts';
import { untouchedLife } from '../domain/untouched-life.ts';
import { applyLife, isLifeFact, metBy } from './apply-life.ts';
import {
  customerReturn,
  isKnown,
  openAgain,
  reply,
  spokenAgain,
  statusOfSolution,
  union,
} from './apply-utterance.ts';

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
  if (isLifeFact(fact)) return change(applyLife(record, event, fact));
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
      return change({
        solution: fact.solution,
        status: statusAfterSolution(state, fact.solution),
        resolvedAt: fact.solution === 'full' ? event.at : null,
        ...(fact.solution === 'full' && { promises: metBy(record.promises, event.at) }),
      });
    case 'closed':
      return change({ status: 'closed', closedAt: event.at });
    case 'ended':
      return change({ status: 'ended', endedAt: event.at, watchUntil: fact.watchUntil ?? record.watchUntil });
    case 'reopened':
      return change({ status: 'open', ...openAgain(record) }, false);
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
    case 'step-skipped':
    case 'opened':
    case 'retracted':
      return state;
    default:
      return unknown(state, fact);
  }
}

/** Of a later version: it stands in the timeline; what it changes this code cannot know. */
const unknown = (state: CaseState, _: never): CaseState => state;

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
    ...untouchedLife,
    posts: [{ key: postKey(post), post, turnsPublic: 0 }],
  };
  return { record, followUps: [], answered: false };
}

/** The same post, opened in another tab or on another device before either knew of the other. */
function openedAgain(state: CaseState, event: CaseEvent, fact: Fact<'opened'>): CaseState {
  const { post } = fact;
  const record = {
    ...state.record,
    aliases: union(state.record.aliases, [event.caseId, ...postKeys(post)]),
    openedAt: Math.min(state.record.openedAt, event.at),
    touchedAt: Math.max(state.record.touchedAt, event.at),
  };
  const isKnown = record.posts.some((each) => isSamePost(each.post, post));
  return isKnown ? { ...state, record } : anotherPost({ ...state, record }, event, fact);
}

/**
 * Another post of the same story, whose case was joined to this one. Logged after our answer or after the end it waits
 * for us as a return does; the graver of the two says how grave the story is.
 */
function anotherPost(
  { record, ...state }: CaseState,
  event: CaseEvent,
  { post, assessment }: Fact<'opened'>,
): CaseState {
  return {
    ...state,
    answered: false,
    record: {
      ...record,
      ...(record.status === 'open' ? {} : spokenAgain(record, post.postedAt ?? event.at)),
      severity: record.severity < assessment.severity ? assessment.severity : record.severity,
      posts: [...record.posts, { key: postKey(post), post, turnsPublic: 0 }],
    },
  };
}

const isSamePost = (one: Post, other: Post): boolean => sharesKey(postKeys(one), postKeys(other));

const worksheetFields = [
  'happened',
  'lost',
  'asked',
  'right',
  'fixable',
  'claims',
  'finerCause',
  'need',
  'wrong',
  'offer',
] as const;
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

/** Where there is none after all, the case is what it would be without: waiting for the customer, or for us. */
function statusAfterSolution({ record, answered }: CaseState, solution: CaseRecord['solution']): CaseStatus {
  const solved = statusOfSolution(solution);
  if (solved) return solved;
  if (answered) return 'waiting';
  return record.status === 'resolved' || record.status === 'provisional' ? 'open' : record.status;
}

/** A new date is a new reminder. */
const moved = (followUp: FollowUp, { dueAt, survivesReply }: Fact<'follow-up-moved'>): FollowUp => ({
  ...followUp,
  dueAt,
  survivesReply,
  status: 'open',
  notifiedAt: null,
});
