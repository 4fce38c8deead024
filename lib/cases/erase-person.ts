import { type Database, readyToWrite } from '../db/database.ts';
import { weave } from '../db/index/unwoven.ts';
import { casesOfAuthors, personOfRow } from '../db/people.ts';
import { type CaseRow, type EventRow, type PersonRow, recordOf } from '../db/rows.ts';
import { logBatches } from '../db/transfer/export-lines.ts';
import {
  type ErasedName,
  newTombstoneKey,
  tombstoneKeys,
  tombstoneUnder,
} from '../db/transfer/tombstones.ts';
import { authorKey } from '../domain/author-key.ts';
import { Failure } from '../domain/failure.ts';
import { eventWithout, type Someone } from './event-without.ts';
import { eventsOfPerson } from './events-of-person.ts';
import { type Person, placesOfAPerson } from './places-of-a-person.ts';
import { project } from './project.ts';
import { hashesOf } from './salted-hashes.ts';

/**
 * Erases one person everywhere on this device: their cases go as a whole, with all that was said in them; where they
 * only spoke in another's thread, their turns are emptied in place. A tombstone stays, which tells nobody their name
 * and keeps a file from bringing them back.
 * @param keys author keys of the person. Fails with `bad-input` where none is given.
 */
export async function erasePerson(db: Database, keys: readonly string[], now: number): Promise<void> {
  if (keys.length === 0) throw new Failure('bad-input');
  await readyToWrite(db);
  const person = await personOf(db, keys);
  const spoken = await spokenElsewhere(db, person);
  const tombstones = await tombstonesOf(db, person, now);
  await db.transaction('rw', db.tables, async () => {
    const { ids, events } = await eventsOfPerson(db, person.caseIds, person.keys);
    const seqs = await Promise.all(
      (['caseId', 'fact.fromCaseId'] as const).map((index) =>
        db.events.where(index).anyOf(ids).primaryKeys(),
      ),
    );
    await db.events.bulkDelete(seqs.flat());
    await db.events.bulkPut(spoken.events.filter(({ caseId }) => !ids.includes(caseId)));
    const touched = [...ids, ...events.map(({ caseId }) => caseId), ...spoken.caseIds];
    await project(db, [...new Set(touched)]);
    // Their words do not wait to be taken out of the index.
    await weave(db);
    for (const { erase } of placesOfAPerson) await erase?.(db, person);
    if (tombstones.key) await db.meta.put({ key: 'tombstone-keys', value: JSON.stringify([tombstones.key]) });
    await db.tombstones.bulkPut(tombstones.rows);
  });
  for (const { forget } of placesOfAPerson) await forget?.(person);
}

/** What an erasing will do, for the question before it. */
export interface ErasePreview {
  readonly names: readonly string[];
  readonly cases: number;
  readonly events: number;
  /** Cases of others in which they said something. */
  readonly spokeIn: number;
}

export async function previewErasing(db: Database, keys: readonly string[]): Promise<ErasePreview> {
  const person = await personOf(db, keys);
  const spoken = await spokenElsewhere(db, person);
  const { events } = await eventsOfPerson(db, person.caseIds, person.keys);
  return {
    names: [...person.names],
    cases: person.caseIds.length,
    events: events.length,
    spokeIn: spoken.caseIds.filter((id) => !person.caseIds.includes(id)).length,
  };
}

/** A person by any of their keys: all handles, all names, all cases, and everything those cases are known under. */
export async function personOf(db: Database, keys: readonly string[]): Promise<Person> {
  const people = await db.people
    .where('handles')
    .anyOf([...keys])
    .distinct()
    .toArray();
  const all = new Set([...keys, ...people.flatMap(({ handles }) => handles)]);
  const rows = await casesOfAuthors(db, [...all]);
  const { ids, events } = await eventsOfPerson(
    db,
    rows.map(({ id }) => id),
    all,
  );
  const postKeys = [...new Set([...rows.flatMap(({ aliases }) => aliases), ...ids])];
  const brandIds = [...new Set(rows.map(({ brandId }) => brandId))];
  const hashes = await Promise.all(brandIds.map((brandId) => hashesOf(db, brandId, postKeys)));
  return {
    keys: all,
    names: namesOf(people, rows, all),
    personIds: people.map(({ id }) => id),
    caseIds: rows.map(({ id }) => id),
    postKeys,
    posts: [
      ...rows.flatMap((row) => recordOf(row).posts.map(({ post }) => post)),
      ...events.flatMap(({ fact }) => (fact.type === 'opened' ? [fact.post] : [])),
    ],
    hashes: hashes.flat(),
    requestIds: events.flatMap(({ fact }) => (fact.type === 'reading-asked' ? [fact.requestId] : [])),
    followUpIds: events.flatMap(({ fact }) => (fact.type === 'follow-up-set' ? [fact.followUp.id] : [])),
  };
}

/** As pages ever showed them, by any account; a case that was joined with another's holds that one's name too. */
function namesOf(
  people: readonly PersonRow[],
  rows: readonly CaseRow[],
  keys: ReadonlySet<string>,
): ReadonlySet<string> {
  const handles = people.flatMap((row) => personOfRow(row).handles);
  const authors = rows
    .flatMap((row) => recordOf(row).posts)
    .filter(({ post }) => keys.has(authorKey(post.platform, post.author)))
    .map(({ post }) => post.author);
  const names = [...people, ...handles, ...authors].map(({ name }) => name);
  return new Set(names.filter((name) => name !== ''));
}

/** Events of others' cases in which they speak, as they stand without them. */
async function spokenElsewhere(
  db: Database,
  someone: Someone,
): Promise<{ readonly events: readonly EventRow[]; readonly caseIds: readonly string[] }> {
  const events: EventRow[] = [];
  for await (const batch of logBatches(db.events)) {
    events.push(...batch.map((event) => eventWithout(event, someone)).filter((event) => event !== null));
  }
  return { events, caseIds: [...new Set(events.map(({ caseId }) => caseId))] };
}

/** One for each handle and each case. */
async function tombstonesOf(db: Database, { keys, postKeys }: Person, now: number) {
  const [known] = await tombstoneKeys(db);
  const key = known ?? newTombstoneKey();
  const tell = await tombstoneUnder(key);
  const names: readonly ErasedName[] = [
    ...[...keys].map((each) => `person:${each}` as const),
    ...postKeys.map((each) => `case:${each}` as const),
  ];
  const rows = await Promise.all(names.map(async (name) => ({ hash: await tell(name), at: now })));
  return { key: known === undefined ? key : null, rows };
}
