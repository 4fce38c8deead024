import type { Database } from '../db/database.ts';
import { eventsAround } from '../db/events-around.ts';
import type { CaseRow } from '../db/rows.ts';
import { authorKey } from '../domain/author-key.ts';
import type { CaseEvent } from '../domain/case.ts';
import { eventsByCase } from '../domain/event-order.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { CaseState } from './apply-event.ts';
import { foldGroup } from './fold.ts';
import { searchWords } from './search-words.ts';

/**
 * Writes the fold of the events of these cases over their rows. To be called in a transaction.
 * Cases whose opening was undone lose their row, merged ones share one, unmerged ones get theirs back.
 */
export async function project(db: Database, caseIds: readonly string[]): Promise<void> {
  const events = await eventsAround(db, caseIds);
  const folded = eventsByCase(events).flatMap((group) => {
    const state = foldGroup(group);
    return state ? [{ state, row: toRow(state, group) }] : [];
  });
  // A row is named after one of its events: no other row is touched, whatever aliases it shares with these.
  const ids = [...new Set([...caseIds, ...events.map(({ caseId }) => caseId)])];
  const rows = folded.map(({ row }) => row);
  const stays = new Set(rows.map(({ id }) => id));
  await db.cases.bulkDelete(ids.filter((id) => !stays.has(id)));
  await db.cases.bulkPut(rows);
  await projectFollowUps(
    db,
    folded.flatMap(({ state }) => state.followUps),
    ids,
  );
}

/** `events` are those of this case that count: what was undone is not found by a search. */
function toRow({ record }: CaseState, events: readonly CaseEvent[]): CaseRow {
  const notes = events.flatMap(({ fact }) => (fact.type === 'noted' ? [fact.text] : []));
  return {
    ...record,
    authorKey: authorKey(record.post.platform, record.author),
    words: searchWords(record.author.name, record.author.handle, ...notes, record.post.text),
  };
}

async function projectFollowUps(
  db: Database,
  folded: readonly FollowUp[],
  caseIds: readonly string[],
): Promise<void> {
  const before = await db.followUps.where('caseId').anyOf(caseIds).toArray();
  const after = folded.map((each) => keepNotified(each, before));
  const stays = new Set(after.map(({ id }) => id));
  await db.followUps.bulkDelete(before.map(({ id }) => id).filter((id) => !stays.has(id)));
  await db.followUps.bulkPut(after);
}

/** That a reminder was shown is no event of the case: it is known here only, for one due time. */
function keepNotified(followUp: FollowUp, before: readonly FollowUp[]): FollowUp {
  const same = before.find(({ id, dueAt }) => id === followUp.id && dueAt === followUp.dueAt);
  return same ? { ...followUp, notifiedAt: same.notifiedAt } : followUp;
}
