import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../lib/db/database.ts';
import { causeOf } from '../../lib/diagnostics/cause-of.ts';
import { commands, killedAs, longCommands, prepare } from './commands-at-risk.ts';
import { expectIndexOfEvents } from './index-of.ts';
import { type MortalDatabase, mortalDatabase } from './mortal-database.ts';

const rowsOf = async (db: Database) =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

/** All that is kept. What the page alone tells has no command id of the person: a number has to do. */
async function everything(db: Database) {
  const { events = [], personEvents = [], meta = [], ...others } = await rowsOf(db);
  const ids = [...new Set(events.map(({ commandId }) => commandId))];
  const people = [...new Set(personEvents.map(({ commandId }) => commandId))];
  return {
    ...others,
    personEvents: personEvents.map(({ seq: _, commandId, ...event }) => ({
      ...event,
      command: people.indexOf(commandId),
    })),
    // The mark of the corrections is drawn anew with each change.
    meta: meta.filter(({ key }) => key !== 'corrections'),
    events: events.map(({ seq: _, commandId, ...event }) => ({ ...event, command: ids.indexOf(commandId) })),
  };
}

let start: Awaited<ReturnType<typeof rowsOf>>;
beforeAll(async () => {
  const db = new Database('start');
  await prepare(db);
  start = await rowsOf(db);
  await db.delete();
});

let made = 0;
async function prepared(): Promise<MortalDatabase> {
  const mortal = mortalDatabase(`mortal-${++made}`);
  const { db } = mortal;
  onTestFinished(() => Dexie.delete(db.name));
  await db.transaction('rw', db.tables, () =>
    Promise.all(db.tables.map((table) => table.bulkAdd([...(start[table.name] ?? [])]))),
  );
  return mortal;
}

it('every command that writes the history is killed below', () => {
  const killed: readonly string[] = [...Object.keys(commands), ...Object.keys(longCommands)];
  expect(Object.values(killedAs).filter((name) => !killed.includes(name))).toEqual([]);
});

it.each(Object.entries<(db: Database) => Promise<unknown>>(commands))(
  '%s is whole, whenever the worker dies',
  async (_, command) => {
    const undisturbed = await prepared();
    const before = await everything(undisturbed.db);
    const born = undisturbed.lived();
    await command(undisturbed.db);
    const moments = undisturbed.lived() - born;
    const after = await everything(undisturbed.db);
    expect(after).not.toEqual(before);
    await expectIndexOfEvents(undisturbed.db);
    undisturbed.db.close();

    for (let moment = 0; moment < moments; moment++) {
      const dying = await prepared();
      dying.dieAfter(moment);
      await expect(command(dying.db)).rejects.toThrow();
      dying.db.close();

      const db = new Database(dying.db.name);
      expect(await everything(db)).toEqual(before);
      await command(db);
      expect(await everything(db)).toEqual(after);
      // The answer was lost, not the work: the surface asks once more.
      await command(db);
      expect(await everything(db)).toEqual(after);
      db.close();
    }
  },
  60_000,
);

it.each(Object.entries<(db: Database) => Promise<unknown>>(longCommands))(
  '%s is done whole by asking once more, whenever the worker died',
  async (_, command) => {
    const undisturbed = await prepared();
    const before = await kept(undisturbed.db);
    const born = undisturbed.lived();
    await command(undisturbed.db);
    const moments = undisturbed.lived() - born;
    const after = await kept(undisturbed.db);
    expect(after).not.toEqual(before);
    await expectIndexOfEvents(undisturbed.db);
    undisturbed.db.close();

    for (let moment = 0; moment < moments; moment++) {
      const dying = await prepared();
      dying.dieAfter(moment);
      await expect(command(dying.db)).rejects.toThrow();
      dying.db.close();

      const db = new Database(dying.db.name);
      await command(db);
      expect(await kept(db)).toEqual(after);
      await expectIndexOfEvents(db);
      db.close();
    }
  },
  60_000,
);

it.each(Object.entries<(db: Database) => Promise<unknown>>({ ...commands, ...longCommands }))(
  '%s says that the disk is full at whichever of its writes, and is done once there is room',
  async (name, command) => {
    const undisturbed = await prepared();
    const born = undisturbed.written();
    await command(undisturbed.db);
    const writes = undisturbed.written() - born;
    const after = await kept(undisturbed.db);
    undisturbed.db.close();

    for (let room = 0; room < writes; room++) {
      const full = await prepared();
      const before = await kept(full.db);
      full.fullAfter(room);
      const error = await command(full.db).then(
        () => null,
        (why: unknown) => why,
      );
      expect(await causeOf(error)).toBe('storage-full');
      if (name in commands) expect(await kept(full.db)).toEqual(before);
      full.fullAfter(Number.POSITIVE_INFINITY);
      await command(full.db);
      expect(await kept(full.db)).toEqual(after);
      full.db.close();
    }
  },
  60_000,
);

/** All that is kept, but for what is drawn at random: under which hash somebody may not come back. */
async function kept(db: Database) {
  const { meta, ...others } = await everything(db);
  return {
    ...others,
    meta: meta.filter(({ key }) => key !== 'tombstone-keys'),
    tombstones: await db.tombstones.count(),
  };
}
