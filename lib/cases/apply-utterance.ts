import type { CaseEvent, CaseRecord, CaseStatus } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { postPlace } from '../domain/post-place.ts';
import { isInDoubt } from '../domain/solution.ts';
import { metBy } from './apply-life.ts';
import { replyTextKey } from './reply-key.ts';

type Fact<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

export function reply(record: CaseRecord, event: CaseEvent, fact: Fact<'replied'>): Partial<CaseRecord> {
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
  const lastReplyAt = Math.max(record.lastReplyAt ?? at, at);
  const promises = metBy(record.promises, at);
  if (known) return { seenReplies, firstReplyAt, lastReplyAt, promises };
  // Said by the person, then seen in the words that were really sent: one reply, not two.
  if (announced) return { seenReplies, firstReplyAt, lastReplyAt, promises, lastReply: fact.text };
  return {
    seenReplies,
    firstReplyAt,
    lastReplyAt,
    promises,
    lastReply: fact.text,
    ...oneTurnMore(record, postPlace(record.posts, { ...event, fact })),
    status: statusAfterReply(record),
  };
}

/** A reply the person says was sent and that no page has shown yet; kept among the seen, after its words. */
const announcement = (at: number) => `said:${at}`;
const isAnnouncement = (key: string) => key.startsWith('said:');
const sameReplyWithin = 60 * 60_000;

/** Each post has its own audience: turns count under the post, and the case shows the longest exchange. */
function oneTurnMore({ posts }: CaseRecord, place: number): Partial<CaseRecord> {
  const counted = posts.map((each, index) =>
    index === place ? { ...each, turnsPublic: each.turnsPublic + 1 } : each,
  );
  return { posts: counted, turnsPublic: Math.max(...counted.map(({ turnsPublic }) => turnsPublic)) };
}

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

export function customerReturn(
  record: CaseRecord,
  event: CaseEvent,
  fact: Fact<'customer-returned'>,
): Partial<CaseRecord> {
  const seenReplies = union(record.seenReplies, utteranceKeys(fact));
  if (isKnown(record, fact)) return { seenReplies };
  return { seenReplies, ...spokenAgain(record, fact.at ?? event.at) };
}

/** The customer came back, under the same post or with another one. */
export function spokenAgain(record: CaseRecord, at: number): Partial<CaseRecord> {
  const returned = { customerReturnedAt: Math.max(record.customerReturnedAt ?? at, at) };
  // An ended conversation is not begun again by one more insult: the person says whether there is a new fact.
  if (record.status === 'ended') return returned;
  const wasOver = record.status === 'resolved' || record.status === 'closed';
  return { ...returned, status: 'open', ...(wasOver ? openAgain(record) : {}) };
}

type Said = { readonly text: string; readonly replyId: string | null };

/** Under which keys an utterance is kept once it counted: the site's id, and its own words. */
export function utteranceKeys({ text, replyId }: Said): readonly string[] {
  const byText = replyTextKey(text);
  return replyId === null ? [byText] : [replyId, byText];
}

/** Which key says whether it counted already: people repeat themselves, so the words only where no id is. */
export const decidingKey = ({ text, replyId }: Said): string => replyId ?? replyTextKey(text);

export const isKnown = ({ seenReplies }: CaseRecord, fact: Said): boolean =>
  seenReplies.includes(decidingKey(fact));

/** That we wrote makes no solution full again which the customer came back on: the person says whether it is. */
function statusAfterReply(record: CaseRecord): CaseStatus {
  return isInDoubt(record) ? 'waiting' : (statusOfSolution(record.solution) ?? 'waiting');
}

export function statusOfSolution(solution: CaseRecord['solution']): CaseStatus | null {
  if (solution === 'full') return 'resolved';
  return solution === 'provisional' ? 'provisional' : null;
}

/** It was over and is not: the dates of its end no longer hold. */
export const openAgain = ({ timesReopened }: CaseRecord): Partial<CaseRecord> => ({
  closedAt: null,
  endedAt: null,
  watchUntil: 0,
  timesReopened: timesReopened + 1,
});

export const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];
