import type { Database } from '../db/database.ts';
import type { CaseRow } from '../db/rows.ts';
import { authorKey } from '../domain/author-key.ts';
import type { CaseEvent, FollowUp } from '../domain/case.ts';
import type { CaseState } from './apply-event.ts';
import { foldCases } from './fold.ts';
import { searchWords } from './search-words.ts';

/**
 * Writes the fold of the events of these cases over their rows. To be called in a transaction.
 * Cases whose opening was undone lose their row, merged ones share one, unmerged ones get theirs back.
 */
export async function project(db: Database, caseIds: readonly string[]): Promise<void> {
  const named = await rowsKnownAs(db, caseIds);
  const events = await eventsAround(db, [...caseIds, ...named.flatMap(({ aliases }) => aliases)]);
  const before = await rowsKnownAs(db, [...caseIds, ...events.map(({ caseId }) => caseId)]);
  const states = foldCases(events);

  const rows = states.map((state) => toRow(state, events));
  const gone = idsMissing(before, rows);
  await db.cases.bulkDelete(gone);
  await db.cases.bulkPut(rows);
  await projectFollowUps(db, states, [...gone, ...rows.map(({ id }) => id)]);
}

const rowsKnownAs = (db: Database, ids: readonly string[]): Promise<CaseRow[]> =>
  db.cases.where('aliases').anyOf(ids).distinct().toArray();

/** Follows merges until no further case is named. */
async function eventsAround(db: Database, ids: readonly string[]): Promise<readonly CaseEvent[]> {
  const known = new Set(ids);
  for (;;) {
    const events = await db.events
      .where('caseId')
      .anyOf([...known])
      .toArray();
    const size = known.size;
    for (const { fact } of events) if (fact.type === 'merged') known.add(fact.fromCaseId);
    if (known.size === size) return events.map(({ seq: _, ...event }) => event);
  }
}

function toRow({ record }: CaseState, events: readonly CaseEvent[]): CaseRow {
  const notes = events
    .filter(({ caseId }) => record.aliases.includes(caseId))
    .flatMap(({ fact }) => (fact.type === 'noted' ? [fact.text] : []));
  return {
    ...record,
    authorKey: authorKey(record.post.platform, record.author),
    words: searchWords(record.author.name, record.author.handle, ...notes, record.post.text),
  };
}

async function projectFollowUps(
  db: Database,
  states: readonly CaseState[],
  caseIds: readonly string[],
): Promise<void> {
  const before = await db.followUps.where('caseId').anyOf(caseIds).toArray();
  const after = states.flatMap(({ followUps }) => followUps).map((each) => keepNotified(each, before));
  await db.followUps.bulkDelete(idsMissing(before, after));
  await db.followUps.bulkPut(after);
}

/** That a reminder was shown is no event of the case: it is known here only, for one due time. */
function keepNotified(followUp: FollowUp, before: readonly FollowUp[]): FollowUp {
  const same = before.find(({ id, dueAt }) => id === followUp.id && dueAt === followUp.dueAt);
  return same ? { ...followUp, notifiedAt: same.notifiedAt } : followUp;
}

function idsMissing(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const stays = new Set(after.map(({ id }) => id));
  return before.map(({ id }) => id).filter((id) => !stays.has(id));
}
