import { Dexie } from 'dexie';
import type { CaseRecord, CaseView } from '../../domain/case.ts';
import { eventsByCase } from '../../domain/event-order.ts';
import { database } from '../database.ts';
import { eventsAround } from '../events-around.ts';
import { type DraftRow, followUpOf, recordOf } from '../rows.ts';

/** Read only, for `useLiveQuery` on extension pages and for the worker's answers. */

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
  return { record: recordOf(row), timeline: own ?? [], followUps: followUps.map(followUpOf) };
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
  const rows = await db.cases
    .where('[brandId+lastReplyAt]')
    .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return rows.flatMap(({ lastReply }) => lastReply ?? []);
}
