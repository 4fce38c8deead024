import { Dexie } from 'dexie';
import type { CaseRecord, CaseView } from '../domain/case.ts';
import { untouchedLife } from '../domain/case-life.ts';
import { eventsByCase } from '../domain/event-order.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { postKey } from '../domain/post-key.ts';
import { type Database, database } from './database.ts';
import { eventsAround } from './events-around.ts';
import type { CaseRow, DraftRow } from './rows.ts';

/** Read only, for `useLiveQuery` on extension pages and for the worker's answers. */

export interface DueFollowUp {
  readonly followUp: FollowUp;
  readonly record: CaseRecord;
}

export interface DueFollowUps {
  /** Due before now, the oldest first. */
  readonly overdue: readonly DueFollowUp[];
  /** Due later today, by the browser's own day. */
  readonly today: readonly DueFollowUp[];
  readonly later: readonly DueFollowUp[];
}

/** Every open follow-up with its case. `brandId` keeps brands apart; without it all are given. */
export async function dueFollowUps(now: number, brandId?: string, db = database()): Promise<DueFollowUps> {
  const open = await openFollowUps(db);
  const rows = await db.cases.bulkGet(open.map(({ caseId }) => caseId));
  const joined = open.flatMap((followUp, index): DueFollowUp[] => {
    const row = rows[index];
    return row && (!brandId || followUp.brandId === brandId) ? [{ followUp, record: recordOf(row) }] : [];
  });
  const midnight = endOfDay(now);
  return {
    overdue: joined.filter(({ followUp }) => followUp.dueAt <= now),
    today: joined.filter(({ followUp }) => followUp.dueAt > now && followUp.dueAt < midnight),
    later: joined.filter(({ followUp }) => followUp.dueAt > now && followUp.dueAt >= midnight),
  };
}

/** The cases of one brand, the last touched first. */
export async function recentCases(
  brandId: string,
  limit = 50,
  db = database(),
): Promise<readonly CaseRecord[]> {
  const rows = await db.cases
    .where('[brandId+touchedAt]')
    .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return rows.map(recordOf);
}

/**
 * One case with what counts of its history (undone events are left out), by its id,
 * by the id of one merged into it, or by any key of its post. null = none.
 */
export async function caseView(key: string | readonly string[], db = database()): Promise<CaseView | null> {
  const keys = typeof key === 'string' ? [key] : key;
  const rows = await db.cases.where('aliases').anyOf(keys).distinct().toArray();
  const oldestFirst = rows.sort((a, b) => a.openedAt - b.openedAt);
  // Its own id first: another case may know the same post under it.
  const row = oldestFirst.find(({ id }) => keys.includes(id)) ?? oldestFirst[0];
  if (!row) return null;
  const [events, followUps] = await Promise.all([
    eventsAround(db, [row.id]),
    db.followUps.where('caseId').equals(row.id).sortBy('dueAt'),
  ]);
  const own = eventsByCase(events).find((group) => group.some(({ caseId }) => caseId === row.id));
  return { record: recordOf(row), timeline: own ?? [], followUps };
}

/** The person's own words under any key of a post, the newest. */
export async function draftRow(keys: readonly string[], db = database()): Promise<DraftRow | undefined> {
  const found = await db.drafts.where('postKey').anyOf(keys).toArray();
  return found.toSorted((one, other) => other.at - one.at)[0];
}

/** Only the words; '' = there are none. */
export const newestDraft = async (keys: readonly string[], db = database()): Promise<string> =>
  (await draftRow(keys, db))?.text ?? '';

/** The case for which a colleague was asked under that id. */
export async function caseOfReading(requestId: string, db = database()): Promise<CaseRecord | null> {
  const asked = await db.events
    .where('fact.requestId')
    .equals(requestId)
    .filter(({ fact }) => fact.type === 'reading-asked')
    .first();
  return asked ? ((await caseView(asked.caseId, db))?.record ?? null) : null;
}

/** Our last sent replies of one brand, newest first. */
export async function recentReplies(
  brandId: string,
  limit = 20,
  db = database(),
): Promise<readonly string[]> {
  const records = await recentCases(brandId, 100, db);
  return records.flatMap(({ lastReply }) => (lastReply === null ? [] : [lastReply])).slice(0, limit);
}

/** Open follow-ups, the earliest first. */
export function openFollowUps(db: Database): Promise<FollowUp[]> {
  return db.followUps
    .where('[status+dueAt]')
    .between(['open', Dexie.minKey], ['open', Dexie.maxKey])
    .toArray();
}

/** The record without what only the indexes need. Rows of before the case desk lack what came with it. */
export function recordOf({ authorKey: _, words: __, ...record }: CaseRow): CaseRecord {
  const { post, turnsPublic } = record;
  const only = { posts: [{ key: postKey(post), post, turnsPublic }] };
  return { ...untouchedLife, ...only, ...record };
}

function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
