import type { PersonEventRow } from '../db/rows.ts';
import type { PersonFact } from '../domain/person.ts';
import { asEvents, projectPeople } from './person-project.ts';
import { type CommandContext, takeClock } from './transaction.ts';

export interface SaidOf {
  /** The author key of the account it is said of. */
  readonly personId: string;
  readonly fact: PersonFact;
}

/** Appends what was said of people and brings their rows up to date. To be called in a transaction. */
export async function appendPerson(
  context: CommandContext,
  commandId: string,
  said: readonly SaidOf[],
): Promise<void> {
  const { db, now } = context;
  const keys = said.flatMap(({ personId, fact }) =>
    fact.type === 'joined' ? [personId, fact.personId] : [personId],
  );
  const [ordinal] = await Promise.all([
    db.personEvents.where('commandId').equals(commandId).count(),
    writeFirstMeetings(context, keys),
  ]);
  await write(context, commandId, ordinal, said);
  await projectPeople(db, keys, now);
}

/** An earlier try of this command already wrote. */
export const wasSaid = async ({ db }: CommandContext, commandId: string): Promise<boolean> =>
  (await db.personEvents.where('commandId').equals(commandId).count()) > 0;

async function writeFirstMeetings(context: CommandContext, keys: readonly string[]): Promise<void> {
  for (const { row, handles } of await asEvents(context.db, keys)) {
    const said = handles.map(
      ({ key, name, profileUrl }): SaidOf => ({
        personId: key,
        fact: { type: 'seen', handle: key, name, profileUrl },
      }),
    );
    // A name that no other device gives to another meeting.
    await write({ ...context, now: row.at, actor: 'page' }, crypto.randomUUID(), 0, said);
  }
}

async function write(
  { db, now, actor }: CommandContext,
  commandId: string,
  ordinal: number,
  said: readonly SaidOf[],
): Promise<void> {
  const { device, clock } = await takeClock(db, said.length);
  const events = said.map(
    ({ personId, fact }, index): PersonEventRow => ({
      personId,
      commandId,
      ordinal: ordinal + index,
      clock: clock + index,
      device,
      actor,
      at: now,
      fact,
    }),
  );
  await db.personEvents.bulkAdd(events);
}
