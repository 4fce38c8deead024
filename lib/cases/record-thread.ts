import type { CaseRow } from '../db/rows.ts';
import { recordOf } from '../db/rows.ts';
import type { Brand } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import type { Post, ThreadEntry, Turn } from '../domain/post.ts';
import { postKey, postKeys, sharesKey } from '../domain/post-key.ts';
import { attribute } from '../listening/attribution.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';
import { dropSentDrafts, endedByReply } from './add-facts.ts';
import { decidingKey, utteranceKeys } from './apply-utterance.ts';
import { casesKnownAs } from './open-case.ts';
import { appendAll, type CommandContext, inTransaction } from './transaction.ts';

/**
 * Reads a conversation into its case: replies under the brand's own names are recorded with their
 * time, without a click and once each; what the customer writes afterwards brings the case back.
 * Where no case is known nothing is written: a post that nobody acted on stays off the disk.
 */
export function recordThread(
  context: CommandContext,
  { post, entries }: CommandIn<'page.thread'>,
  brandOf: (brandId: string) => Brand | undefined,
): Promise<CommandOut<'page.thread'>> {
  const { db } = context;
  return inTransaction(context, async () => {
    const [row] = await casesKnownAs(db, postKeys(post));
    const brand = row && brandOf(row.brandId);
    // Under a brand that is gone nobody can tell which replies are ours.
    if (!row || !brand) return { recorded: 0 };
    const record = recordOf(row);
    const place = placeOf(record, post);
    const turns = attribute(entries, place.post.author, brand);
    const news = newFacts(record, place, entries, turns);
    if (news.length === 0) return { recorded: 0 };
    const endings = [...(await endedByReply(db, row, news)), ...(await answered(context, row, news))];
    // Said under the name of its own post's case: should they be split again, it goes with the post.
    const said = { caseId: place.postKey ?? row.id, facts: news };
    await appendAll(context, crypto.randomUUID(), [said, { caseId: row.id, facts: endings }]);
    await dropSentDrafts(db, row, news);
    return { recorded: news.length };
  });
}

type Utterance = Extract<CaseFact, { type: 'replied' | 'customer-returned' }>;

/** Which of the case's posts the conversation stands under. */
interface Place {
  readonly post: Post;
  /** null = the first: facts under it need not say so. */
  readonly postKey: string | null;
}

/** Joined cases have several posts, each with its own conversation, even on another network. */
function placeOf({ posts, post }: CaseRecord, read: Post): Place {
  const found = posts.findIndex((each) => sharesKey(postKeys(each.post), postKeys(read)));
  const place = posts[found];
  return place && found > 0 ? { post: place.post, postKey: place.key } : { post, postKey: null };
}

/** Pure. `turns` answer to `entries` one by one. */
function newFacts(
  record: CaseRecord,
  place: Place,
  entries: readonly ThreadEntry[],
  turns: readonly Turn[],
): readonly Utterance[] {
  const seen = new Set(record.seenReplies);
  const news: Utterance[] = [];
  const repliesAbove: ThreadEntry[] = [];
  const under = place.postKey === null ? {} : { postKey: place.postKey };
  // Under another post nobody has answered yet: only what stands above tells. Our end stands under every post, and a
  // case may be ended that was answered in private alone.
  const answeredAt = (place.postKey === null ? record.firstReplyAt : null) ?? record.endedAt;
  for (const [index, entry] of entriesAfterPost(record, place, entries)) {
    const by = turns[index]?.by;
    const fact = { ...(by === 'us' ? replySeen(entry) : returnSeen(entry)), ...under };
    const isReply = by === 'us' && !isBefore(entry, place.post.postedAt);
    const isReturn = by === 'them' && (repliesAbove.some(answeredBy(entry)) || isAfter(entry, answeredAt));
    if (isReply) repliesAbove.push(entry);
    if (!isReply && !isReturn) continue;
    if (seen.has(decidingKey(fact))) continue;
    for (const key of utteranceKeys(fact)) seen.add(key);
    news.push(fact);
  }
  return news;
}

const replySeen = ({ text, at, postId }: ThreadEntry): Utterance => ({
  type: 'replied',
  text,
  at,
  how: 'seen',
  replyId: postId,
});

const returnSeen = ({ text, at, postId }: ThreadEntry): Utterance => ({
  type: 'customer-returned',
  text,
  at,
  replyId: postId,
});

/** What stands above the post in the thread was said before it; the post itself is no answer. */
function entriesAfterPost(
  { aliases }: CaseRecord,
  { post }: Place,
  entries: readonly ThreadEntry[],
): [number, ThreadEntry][] {
  const isPost = ({ postId, text }: ThreadEntry) =>
    postId === null ? text === post.text : aliases.includes(postKey({ platform: post.platform, postId }));
  const place = entries.findLastIndex(isPost);
  return [...entries.entries()].filter(([index]) => index > place);
}

const isBefore = ({ at }: ThreadEntry, moment: number | null) =>
  at !== null && moment !== null && at < moment;
const isAfter = ({ at }: ThreadEntry, moment: number | null) => at !== null && moment !== null && at > moment;

/** X puts our fresh reply above older ones: place alone says nothing where both times are known. */
const answeredBy =
  (entry: ThreadEntry) =>
  ({ at }: ThreadEntry) =>
    at === null || entry.at === null || entry.at >= at;

/** "Until they answer" ends by itself, unless the person said that it should outlive the answer. */
async function answered(
  { db }: CommandContext,
  record: CaseRow,
  news: readonly CaseFact[],
): Promise<readonly CaseFact[]> {
  if (!news.some(({ type }) => type === 'customer-returned')) return [];
  const followUps = await db.followUps.where('caseId').equals(record.id).toArray();
  return followUps
    .filter(({ status, untilAnswer, survivesReply }) => status === 'open' && untilAnswer && !survivesReply)
    .map(({ id }) => ({ type: 'follow-up-closed', followUpId: id, status: 'done' }));
}
