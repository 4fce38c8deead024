import type { Database } from '../db/database.ts';
import { eventsAround } from '../db/events-around.ts';
import { writeFacets } from '../db/index/facets.ts';
import { keepWords } from '../db/index/unwoven.ts';
import { namesElsewhere } from '../db/names-elsewhere.ts';
import { foldVersion } from '../db/queries/index-status.ts';
import { waitingParts } from '../db/queries/unanswered.ts';
import { type CaseRow, followUpRow, recordOf } from '../db/rows.ts';
import { facetsOf } from '../desk/facets.ts';
import { authorKey } from '../domain/author-key.ts';
import type { CaseEvent } from '../domain/case.ts';
import { eventsByCase } from '../domain/event-order.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { CaseState } from './apply-event.ts';
import { foldGroup } from './fold.ts';
import { searchWords } from './search-words.ts';

/** A row with its place in the index. */
type NumberedRow = CaseRow & { readonly number: number };
const isNumbered = (row: CaseRow): row is NumberedRow => row.number !== undefined;

/** Every table that `project` reads or writes. */
export const projectedTables = (db: Database) => [
  db.cases,
  db.events,
  db.followUps,
  db.people,
  db.meta,
  db.facets,
  db.postings,
  db.unwoven,
];

/**
 * Writes the fold of the events of these cases over their rows, and what the desk finds them by. To be called in a
 * transaction, of an async function (see transaction.ts). Cases whose opening was undone lose their row, merged ones share one, unmerged ones get theirs back.
 */
export async function project(db: Database, caseIds: readonly string[]): Promise<void> {
  const events = await eventsAround(db, caseIds);
  const states = eventsByCase(events).flatMap((group) => {
    const state = foldGroup(group);
    return state ? [{ state, group }] : [];
  });
  // A row is named after one of its events: no other row is touched, whatever aliases it shares with these.
  const ids = [...new Set([...caseIds, ...events.map(({ caseId }) => caseId)])];
  const [names, known] = await Promise.all([
    namesElsewhere(
      db,
      states.flatMap(({ state }) => authorsOf(state)),
    ),
    db.cases.bulkGet(ids),
  ]);
  const folded = states.map(({ state, group }) => ({ state, row: toRow(state, group, names) }));
  const before = known.filter((row) => row !== undefined).filter(isNumbered);
  const rows = await numbered(
    db,
    folded.map(({ row }) => row),
    before,
  );
  const stays = new Set(rows.map(({ id }) => id));
  // Each in tables of its own, so all at once: a click waits for as many rounds to the store as follow one another.
  await Promise.all([
    db.cases.bulkDelete(ids.filter((id) => !stays.has(id))),
    db.cases.bulkPut(rows),
    projectIndex(db, before, rows),
    projectFollowUps(
      db,
      folded.flatMap(({ state }) => state.followUps),
      ids,
    ),
  ]);
}

/**
 * `events` are those of this case that count: what was undone is not found by a search. `names`: how the authors of its
 * posts are called by other accounts of theirs.
 */
function toRow(
  state: CaseState,
  events: readonly CaseEvent[],
  names: ReadonlyMap<string, readonly string[]>,
): CaseRow {
  const { record } = state;
  const first = authorKey(record.post.platform, record.author);
  const authors = authorsOf(state);
  const beside = authors.flatMap((key) => names.get(key) ?? []);
  const given = record.gestures.map(({ at }) => at);
  return {
    ...record,
    ...(given.length > 0 && { gestureAt: Math.max(...given) }),
    ...waitingParts(record),
    authorKey: first,
    otherAuthors: authors.filter((key) => key !== first),
    words: searchWords(record, events, beside),
  };
}

/** Author keys of all its posts, each once. */
const authorsOf = ({ record }: CaseState): readonly string[] => [
  ...new Set(
    record.posts.map(({ post }) => authorKey(post.platform, post.author)).filter((key) => key !== ''),
  ),
];

/** Who has a number keeps it; the others get the next ones. */
async function numbered(
  db: Database,
  rows: readonly CaseRow[],
  before: readonly NumberedRow[],
): Promise<readonly NumberedRow[]> {
  const known = new Map(before.map(({ id, number }) => [id, number]));
  if (rows.every(({ id }) => known.has(id)))
    return rows.map((row) => ({ ...row, number: known.get(row.id) ?? 0 }));
  let next = Number((await db.meta.get('next-number'))?.value ?? 0);
  // The first case of all: nothing older waits to be folded anew. One key is read: a count would walk the table.
  if (next === 0 && (await db.cases.limit(1).primaryKeys()).length === 0)
    await db.meta.put({ key: 'fold-version', value: foldVersion });
  const all = rows.map((row) => ({ ...row, number: known.get(row.id) ?? next++ }));
  await db.meta.put({ key: 'next-number', value: next });
  return all;
}

async function projectIndex(
  db: Database,
  before: readonly NumberedRow[],
  after: readonly NumberedRow[],
): Promise<void> {
  const stays = new Map(after.map((row) => [row.number, row]));
  const was = new Map(before.map((row) => [row.number, row]));
  const gone = before.filter(({ number }) => !stays.has(number));
  const words = [
    ...after.map(({ number, words }) => ({
      number,
      before: was.get(number)?.words ?? '',
      now: words,
    })),
    ...gone.map(({ number, words }) => ({ number, before: words, now: '' })),
  ];
  const facets = [
    ...after.map((row) => ({ number: row.number, facets: facetsOf(recordOf(row)) })),
    ...gone.map(({ number }) => ({ number, facets: null })),
  ];
  await Promise.all([keepWords(db, words), writeFacets(db, facets)]);
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
  await db.followUps.bulkPut(after.map(followUpRow));
}

/** That a reminder was shown is no event of the case: it is known here only, for one due time. */
function keepNotified(followUp: FollowUp, before: readonly FollowUp[]): FollowUp {
  const same = before.find(({ id, dueAt }) => id === followUp.id && dueAt === followUp.dueAt);
  return same ? { ...followUp, notifiedAt: same.notifiedAt } : followUp;
}
