import { type Database, readyToWrite } from '../db/database.ts';
import { weave } from '../db/index/unwoven.ts';
import { casesOfAuthors } from '../db/people.ts';
import { type CaseRow, type EventRow, type PersonRow, personOfRow, recordOf } from '../db/rows.ts';
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
  let found: Found = { spoken: nothing, person: await personOf(db, keys) };
  // A long log takes a while to read: what was written meanwhile is read as well, before anything is erased.
  for (let isDone = false; !isDone; ) {
    const until = await lastPlace(db);
    found = await findAgain(db, keys, found);
    isDone = await eraseFound(db, found, until, now);
  }
  for (const { forget } of placesOfAPerson) await forget?.(found.person);
}

interface Found {
  readonly person: Person;
  readonly spoken: Spoken;
}

/** Who they are now, and where they spoke; what was read already is read again only if they are known as more. */
async function findAgain(db: Database, keys: readonly string[], before: Found): Promise<Found> {
  const person = await personOf(db, keys);
  const isSame = knownAs(person) === knownAs(before.person);
  return { person, spoken: await spokenElsewhere(db, person, isSame ? before.spoken : nothing) };
}

const knownAs = ({ keys, names }: Someone): string => [...keys, '', ...names].join('\n');

const lastPlace = async (db: Database): Promise<number> => (await db.events.orderBy('seq').last())?.seq ?? 0;

/** false = something was written behind `until`, and nothing was erased. */
async function eraseFound(
  db: Database,
  { person, spoken }: Found,
  until: number,
  now: number,
): Promise<boolean> {
  const tombstones = await tombstonesOf(db, person, now);
  // Once more: a restore may have begun, and what is erased here would live on there.
  await readyToWrite(db);
  return db.transaction('rw', db.tables, async () => {
    if ((await db.events.where('seq').above(until).count()) > 0) return false;
    const { ids, events } = await eventsOfPerson(db, person.caseIds, person.keys);
    const seqs = await Promise.all(
      (['caseId', 'fact.fromCaseId'] as const).map((index) =>
        db.events.where(index).anyOf(ids).primaryKeys(),
      ),
    );
    await db.events.bulkDelete(seqs.flat());
    const emptied = await stillThere(db, spoken.events);
    await db.events.bulkPut(emptied);
    const touched = [...ids, ...[...events, ...emptied].map(({ caseId }) => caseId)];
    await project(db, [...new Set(touched)]);
    // Their words do not wait to be taken out of the index.
    await weave(db);
    for (const { erase } of placesOfAPerson) await erase?.(db, person);
    if (tombstones.key) await db.meta.put({ key: 'tombstone-keys', value: JSON.stringify([tombstones.key]) });
    await db.tombstones.bulkPut(tombstones.rows);
    return true;
  });
}

/** What was erased since it was read must not be written again. */
async function stillThere(db: Database, events: readonly EventRow[]): Promise<readonly EventRow[]> {
  const rows = await db.events.bulkGet(events.map(({ seq = 0 }) => seq));
  return events.filter((_, index) => rows[index] !== undefined);
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
  const spoken = await spokenElsewhere(db, person, nothing);
  const spokeIn = new Set(spoken.events.map(({ caseId }) => caseId));
  const { events } = await eventsOfPerson(db, person.caseIds, person.keys);
  return {
    names: [...person.names],
    cases: person.caseIds.length,
    events: events.length,
    spokeIn: [...spokeIn].filter((id) => !person.caseIds.includes(id)).length,
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

/** Events in which somebody speaks beside another, as they stand without them. */
interface Spoken {
  readonly events: readonly EventRow[];
  /** Up to here the log was read. */
  readonly until: number;
}
const nothing: Spoken = { events: [], until: 0 };

/** Reads on from where it stopped. */
async function spokenElsewhere(db: Database, someone: Someone, before: Spoken): Promise<Spoken> {
  const events = [...before.events];
  let until = before.until;
  for await (const batch of logBatches(db.events, until)) {
    events.push(...batch.map((event) => eventWithout(event, someone)).filter((event) => event !== null));
    until = batch.at(-1)?.seq ?? until;
  }
  return { events, until };
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
