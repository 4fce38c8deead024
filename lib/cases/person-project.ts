import type { Database } from '../db/database.ts';
import { casesOfAuthors } from '../db/people.ts';
import type { PersonRow } from '../db/rows.ts';
import { personOfRow } from '../db/rows.ts';
import type { PersonEvent, PersonRecord } from '../domain/person.ts';
import { foldPeople } from '../people/fold.ts';
import { project } from './project.ts';

/**
 * Writes the fold of what was said of these accounts over their rows. To be called in a transaction.
 * Joined people share a row, split ones get theirs back, and those whom nobody met any more lose it.
 */
export async function projectPeople(db: Database, keys: readonly string[], now: number): Promise<void> {
  const { events, rows } = await around(db, keys);
  const records = foldPeople(events);
  const reach = Object.assign({}, ...rows.map(reachOf)) as Readonly<Record<string, number>>;
  const at = Math.max(now, ...rows.map((row) => row.at));
  const written = records.map((record) => toRow(record, reach, at));
  const stays = new Set(written.map(({ id }) => id));
  await db.people.bulkDelete(rows.map(({ id }) => id).filter((id) => !stays.has(id)));
  await db.people.bulkPut(written);
  await nameAnew(db, rows, written);
}

/** A case is found by every account of its author: where somebody was joined or split, their cases say so from now on. */
async function nameAnew(
  db: Database,
  before: readonly PersonRow[],
  after: readonly PersonRow[],
): Promise<void> {
  const [was, is] = [namesByAccount(before), namesByAccount(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  if (changed.length === 0) return;
  const cases = await casesOfAuthors(db, changed);
  await project(
    db,
    cases.map(({ id }) => id),
  );
}

/** Of those with several accounts alone. */
function namesByAccount(rows: readonly PersonRow[]): ReadonlyMap<string, string> {
  const joined = rows.filter(({ handles }) => handles.length > 1).map(personOfRow);
  return new Map(
    joined.flatMap(({ handles }) => {
      const names = JSON.stringify(handles.map(({ key, name }) => [key, name]).sort());
      return handles.map(({ key }) => [key, names] as const);
    }),
  );
}

/** What was ever said of these accounts and of all that were ever joined with them, and their rows. */
async function around(
  db: Database,
  keys: readonly string[],
): Promise<{ readonly events: readonly PersonEvent[]; readonly rows: readonly PersonRow[] }> {
  const known = new Set(keys);
  const events: PersonEvent[] = [];
  const rows = new Map<string, PersonRow>();
  for (let next = [...known]; next.length > 0; ) {
    const [found, theirs] = await Promise.all([
      db.personEvents.where('personId').anyOf(next).toArray(),
      db.people.where('handles').anyOf(next).distinct().toArray(),
    ]);
    for (const { seq: _, ...event } of found) events.push(event);
    for (const row of theirs) rows.set(row.id, row);
    const named = [
      ...found.flatMap(({ fact }) => (fact.type === 'joined' ? [fact.personId] : [])),
      ...theirs.flatMap(({ id, handles }) => [id, ...handles]),
    ];
    next = [...new Set(named)].filter((key) => !known.has(key));
    for (const key of next) known.add(key);
  }
  return { events, rows: [...rows.values()] };
}

function toRow(record: PersonRecord, reach: Readonly<Record<string, number>>, at: number): PersonRow {
  const handles = record.handles.map(({ key }) => key);
  const shown = Object.fromEntries(
    handles.flatMap((key) => (reach[key] === undefined ? [] : [[key, reach[key]]])),
  );
  const supporterSince = record.support[0]?.at ?? 0;
  return {
    id: record.id,
    handles,
    name: record.name,
    ...withReach(shown),
    at,
    supporterSince,
    record,
  };
}

/** An account's followers as pages last showed them; rows of before know one figure for their one account. */
export function reachOf({ handles, followers, reach }: PersonRow): Readonly<Record<string, number>> {
  const [only] = handles;
  return reach ?? (only !== undefined && followers >= 0 ? { [only]: followers } : {});
}

/** The widest of somebody's accounts stands for them. */
export const withReach = (reach: Readonly<Record<string, number>>) => ({
  reach,
  followers: Math.max(-1, ...Object.values(reach)),
});

/** Who was known before people had a history counts as met once: the row of one without events must not be lost. */
export async function asEvents(db: Database, keys: readonly string[]) {
  const rows = await db.people.where('handles').anyOf(keys).distinct().toArray();
  return rows
    .filter(({ record }) => record === undefined)
    .map((row) => ({ row, handles: personOfRow(row).handles }));
}
