import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readImport } from '../../components/hooks/read-import.ts';
import { wholeCopy } from '../../lib/backup/whole-copy.ts';
import { acceptImport, type ImportMode } from '../../lib/cases/accept-import.ts';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { bringBack } from '../../lib/cases/bring-back.ts';
import { followUpIdFor } from '../../lib/cases/change-case.ts';
import {
  addEvidence,
  closeCrisis,
  openCrisis,
  sayInCrisis,
  updateCrisis,
  writeLine,
} from '../../lib/cases/crisis.ts';
import { dismiss } from '../../lib/cases/dismiss.ts';
import { saveDraft } from '../../lib/cases/drafts.ts';
import { closeCase, reopenCase } from '../../lib/cases/end-case.ts';
import { eraseAll } from '../../lib/cases/erase-all.ts';
import { erasePerson } from '../../lib/cases/erase-person.ts';
import { exportPerson } from '../../lib/cases/export-person.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { forgetHeld } from '../../lib/cases/held.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { keepNotified } from '../../lib/cases/keep-notified.ts';
import { learnVoice } from '../../lib/cases/learn-voice.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { joinPeople } from '../../lib/cases/person-commands.ts';
import { type ImportPreview, prepareImport } from '../../lib/cases/prepare-import.ts';
import { projectAll } from '../../lib/cases/project-all.ts';
import { retract } from '../../lib/cases/retract.ts';
import { Database, database, leaveDatabase } from '../../lib/db/database.ts';
import { databaseName, previousDatabase } from '../../lib/db/database-name.ts';
import { recordOf } from '../../lib/db/rows.ts';
import { dropLeftDatabases, stagedDatabase, stageExport } from '../../lib/db/transfer/stage.ts';
import { tableFiles } from '../../lib/db/transfer/table-files.ts';
import { isSound } from '../../lib/transfer/report.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import { mortalDatabase } from './mortal-database.ts';

const id = () => crypto.randomUUID();
let made = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  forgetHeld();
  leaveDatabase();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

const opening = (n: number, change: Parameters<typeof postOf>[0] = {}) => ({
  commandId: id(),
  post: postOf({
    postId: String(n),
    author: { name: `Rosa ${n % 7}`, handle: `rosa_${n % 7}`, profileUrl: null },
    ...change,
  }),
  assessment: assessmentOf(),
  brandId: 'default',
});

/** What a person does in a day, by numbers. */
async function work(db: Database, steps: readonly number[]): Promise<void> {
  const commands: { commandId: string; caseId: string }[] = [];
  for (const [index, step] of steps.entries()) {
    const context = contextOf(db, 1_000 + index);
    const n = step % 5;
    const caseId = `x:${n}`;
    const commandId = id();
    const followUpId = (await db.followUps.toCollection().first())?.id ?? 'none';
    const last = commands.at(-1) ?? { commandId: id(), caseId };
    const acts = [
      () => openCase(context, { ...opening(n, { aliases: [`h:${step % 3}`] }), commandId }),
      () => addFacts(context, { commandId, caseId, facts: [{ type: 'noted', text: `Nota ñ ${step}` }] }),
      () =>
        setFollowUp(context, {
          commandId,
          caseId,
          dueAt: 5_000 + step,
          reason: 'Llamar',
          kind: 'promise',
          untilAnswer: false,
          survivesReply: false,
        }),
      () => closeFollowUp(context, { commandId, followUpId, status: 'done' }),
      () => retract(context, { commandId, caseId: last.caseId, undo: last.commandId }),
      () => joinCases(context, { commandId, caseId, otherId: `x:${(step >> 3) % 5}` }),
      () => joinPeople(context, { commandId, personId: `x:rosa_${n}`, otherId: `x:rosa_${(step >> 3) % 5}` }),
      () => saveDraft(db, context.now, { postKey: `x:${step}`, text: `Borrador ${step}` }),
      () => dismiss(db, context.now, 'default', [`x:${step}`]),
      () => allShown(db),
      () =>
        learnVoice(db, context.now, {
          commandId,
          brandId: 'default',
          keys: [caseId],
          lesson: { strategy: 'warm', parts: [], greeting: 'kept', signature: 'kept', length: 1 },
        }),
      () => inARoom(db, context.now, commandId, step),
    ];
    await acts[step % acts.length]?.().then(
      () => commands.push({ commandId, caseId }),
      (error: { code?: string }) => expect(error.code).toBe('not-found'),
    );
  }
}

/** Each reminder was shown, as the worker notes it. */
async function allShown(db: Database): Promise<void> {
  const shown = (await db.followUps.toArray()).map(({ id, dueAt }) => ({ id, dueAt, notifiedAt: 7 }));
  await db.transaction('rw', db.followUps, async () => keepNotified(db, shown));
}

/** A room is opened, said in and closed; the next one is another. */
async function inARoom(db: Database, now: number, commandId: string, step: number): Promise<void> {
  const context = { db, now };
  const { crisisId } = await openCrisis(context, { commandId, brandId: 'default', show: false }, null);
  const change = { title: `Etiquetado ñ ${step}`, nextUpdateAt: now + step };
  await updateCrisis(context, { commandId, crisisId, change });
  await writeLine(context, {
    commandId,
    crisisId,
    lineId: commandId,
    text: `Hay ${step}`,
    place: 'checking',
  });
  await writeLine(context, { commandId, crisisId, lineId: commandId, place: 'known' });
  const add = [{ id: commandId, url: 'https://x.com/rosa_1/status/1', note: `Rosa 1: nota ${step}` }];
  await addEvidence(context, { commandId, crisisId, add, remove: [] });
  await sayInCrisis(context, { commandId, crisisId, text: `Lo miramos ${step}`, keeps: null });
  if (step % 2 === 0) await closeCrisis(context, { commandId, crisisId, learned: 'Avisar antes' });
}

const closing = { caseId: 'x:1', reason: 'Ya está', answers: { learned: '', visible: null } } as const;

async function caseOf(db: Database, caseId: string) {
  const row = await db.cases.get(caseId);
  if (!row) throw new Error(`no case ${caseId}`);
  return row;
}

const copyOf = async (db: Database) => (await wholeCopy(db, 9_000)).file;
const textOf = async (db: Database) => (await copyOf(db)).text();

async function staged(file: Blob, live: Database): Promise<{ db: Database; preview: ImportPreview }> {
  const { db, report } = await stageExport(
    file.stream() as unknown as AsyncIterable<Uint8Array>,
    String(++made),
  );
  expect(report).toMatchObject({ file: null, faultCount: 0 });
  expect(isSound(report)).toBe(true);
  return { db, preview: await prepareImport(db, live) };
}

async function take(file: Blob, mode: ImportMode): Promise<ImportPreview> {
  const { db, preview } = await staged(file, database());
  await acceptImport(database(), db, mode, 1_000);
  return preview;
}

const reading = { kind: 'export', passphrase: '', brandId: 'default', onBytes() {}, onCases() {} } as const;

const foldOf = async (db: Database) => ({
  cases: (await db.cases.toArray()).map((row) => [recordOf(row), row.words]),
  followUps: await db.followUps.toArray(),
});

describe('a copy', () => {
  it('exported, erased, imported and exported again is the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 1_000 }), { maxLength: 25 }), async (steps) => {
        await eraseAll(database());
        await work(database(), steps);
        const file = await copyOf(database());
        const fold = await foldOf(database());
        await eraseAll(database());
        expect(await database().events.count()).toBe(0);
        expect(await database().crises.count()).toBe(0);
        await take(file, 'replace');
        expect(await textOf(database())).toBe(await file.text());
        expect(await foldOf(database())).toEqual(fold);
      }),
      { numRuns: 25 },
    );
  });

  it('of five thousand cases comes back the same bytes, and the same cases', async () => {
    const db = database();
    for (let n = 0; n < 5_000; n++) {
      const events = [
        { type: 'opened', post: opening(n).post, assessment: assessmentOf(), brandId: 'default' },
        { type: 'noted', text: `Nota ${n}` },
      ] as const;
      await db.events.bulkAdd(
        events.map((fact, ordinal) => ({
          caseId: `x:${n}`,
          commandId: `c${n}`,
          ordinal,
          clock: 2 * n + ordinal + 1,
          device: 'd',
          actor: 'person',
          at: n,
          fact,
        })),
      );
    }
    const file = await copyOf(db);
    await eraseAll(db);
    const preview = await take(file, 'replace');
    expect(preview).toMatchObject({ cases: 5_000, newCases: 5_000, events: 10_000, known: 0, people: 7 });
    expect(await textOf(database())).toBe(await file.text());
    expect(await database().cases.count()).toBe(5_000);
  });

  it('added to what it was made of changes nothing', async () => {
    await work(database(), [0, 1, 2, 9, 11, 5, 6, 8, 20]);
    const before = await textOf(database());
    const preview = await take(await copyOf(database()), 'add');
    expect(preview).toMatchObject({ newCases: 0, different: 0, known: preview.events });
    expect(await textOf(database())).toBe(before);
  });

  it('of another device is added by its events, and what is written next comes after all of them', async () => {
    const other = new Database('other');
    await openCase(contextOf(other), opening(1));
    for (let n = 0; n < 9; n++)
      await addFacts(contextOf(other), {
        commandId: id(),
        caseId: 'x:1',
        facts: [{ type: 'noted', text: `Allí ${n}` }],
      });
    const file = await copyOf(other);
    await openCase(contextOf(database()), opening(1));
    await addFacts(contextOf(database()), {
      commandId: id(),
      caseId: 'x:1',
      facts: [{ type: 'noted', text: 'Aquí' }],
    });
    await take(file, 'add');
    expect(await database().cases.count()).toBe(1);
    const clocks = (await database().events.toArray()).map(({ clock }) => clock);
    await addFacts(contextOf(database()), {
      commandId: id(),
      caseId: 'x:1',
      facts: [{ type: 'noted', text: 'Luego' }],
    });
    const last = await database().events.orderBy('seq').last();
    expect(last?.clock).toBeGreaterThan(Math.max(...clocks));
    expect(await database().events.count()).toBe(13);
  });

  it('added whole to much that is here joins both under a new name, and keeps the old for a day', async () => {
    const other = new Database('other');
    await openCase(contextOf(other), opening(1));
    await inARoom(other, 5, id(), 2);
    const file = await copyOf(other);
    const db = database();
    await openCase(contextOf(db), opening(2));
    await inARoom(db, 7, id(), 3);
    await saveDraft(db, 5, { postKey: 'x:9', text: 'Mío' });
    const { db: copy } = await staged(file, db);
    await acceptImport(db, copy, 'add', 1_000, 0);
    expect(await databaseName()).toBe(copy.name);
    expect(await database().cases.count()).toBe(2);
    expect(await database().drafts.count()).toBe(1);
    expect(await database().crises.count()).toBe(2);
    expect(await database().events.count()).toBe(2);
    expect(await Dexie.getDatabaseNames()).toContain('sosiego');
    await dropLeftDatabases(1_000 + 25 * 60 * 60_000);
    expect(await Dexie.getDatabaseNames()).not.toContain('sosiego');
    expect(await database().cases.count()).toBe(2);
  });

  it('a reminder that was moved elsewhere since it was shown here is shown again', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    const reminder = {
      commandId: 'set',
      caseId: 'x:1',
      reason: '',
      kind: 'reply',
      untilAnswer: false,
    } as const;
    await setFollowUp(contextOf(db, 1_000), { ...reminder, dueAt: 2_000, survivesReply: true });
    const other = new Database('other');
    for (const row of await db.events.toArray()) await other.events.add(row);
    await other.meta.put({ key: 'clock', value: 100 });
    await projectAll(other);
    await snoozeFollowUp(contextOf(other, 3_000), {
      commandId: id(),
      followUpId: followUpIdFor('set'),
      dueAt: 90_000,
      survivesReply: true,
    });
    await db.followUps.update(followUpIdFor('set'), { notifiedAt: 2_500 });
    const { db: copy } = await staged(await copyOf(other), db);
    await acceptImport(db, copy, 'add', 1_000, 0);
    expect(await database().followUps.toArray()).toMatchObject([{ dueAt: 90_000, notifiedAt: null }]);
  });

  it('while it takes the place of the old one, whoever writes is told to wait', async () => {
    const db = database();
    await openCase(contextOf(db), opening(2));
    const { db: copy } = await staged(await copyOf(db), db);
    const accepting = acceptImport(db, copy, 'add', 1, 0);
    const asked = await Promise.allSettled(
      Array.from({ length: 30 }, async (_, n) => {
        for (let turn = 0; turn < n; turn++) await new Promise(setImmediate);
        return addFacts(contextOf(db), {
          commandId: id(),
          caseId: 'x:2',
          facts: [{ type: 'noted', text: 'a' }],
        });
      }),
    );
    await accepting;
    const noted = await database()
      .events.filter(({ fact }) => fact.type === 'noted')
      .count();
    const answered = asked.filter(({ status }) => status === 'fulfilled').length;
    // What was answered as done is there afterwards; the others were told.
    expect(noted).toBe(answered);
    expect(answered).toBeLessThan(30);
  });
});

describe('what was here before a restore', () => {
  const day = 24 * 60 * 60_000;
  const settingsNow = async () => (await fakeBrowser.storage.local.get('settings')).settings;
  const back = async (now: number) => bringBack(database(), (await previousDatabase())?.until ?? 0, now);

  it('can be taken back for a day with its settings, and given away again', async () => {
    const other = new Database('other');
    await openCase(contextOf(other), opening(1));
    await fakeBrowser.storage.local.set({ settings: { restMinutes: 7 }, rounds: { default: { x: 1 } } });
    const file = await copyOf(other);
    const db = database();
    await openCase(contextOf(db), opening(2));
    await saveDraft(db, 5, { postKey: 'x:9', text: 'Mío' });
    await fakeBrowser.storage.local.set({ settings: { restMinutes: 42 } });
    await fakeBrowser.storage.local.remove('rounds');
    const fold = await foldOf(db);
    await take(file, 'replace');
    await openCase(contextOf(database()), opening(3));
    expect(await settingsNow()).not.toEqual({ restMinutes: 42 });
    const restored = await foldOf(database());

    await back(2_000);
    expect(await foldOf(database())).toEqual(fold);
    expect(await database().drafts.toArray()).toMatchObject([{ text: 'Mío' }]);
    expect(await settingsNow()).toEqual({ restMinutes: 42 });
    // Asked once more by a page that had no answer, it does not go back again.
    await expect(bringBack(database(), 1_000 + day, 2_000)).rejects.toMatchObject({ code: 'not-found' });
    // What is written next comes after all that was written in either.
    await addFacts(contextOf(database()), {
      commandId: id(),
      caseId: 'x:2',
      facts: [{ type: 'noted', text: 'Luego' }],
    });
    const clocks = (await database().events.toArray()).map(({ clock }) => clock);
    expect(new Set(clocks).size).toBe(clocks.length);

    await back(3_000);
    expect(await foldOf(database())).toEqual(restored);
    await dropLeftDatabases(3_000 + day - 1);
    await back(3_000 + day - 1);
    expect(await database().cases.toCollection().primaryKeys()).toEqual(['x:2']);
  });

  it('is gone once its day is over, or once somebody was erased', async () => {
    await openCase(contextOf(database()), opening(1));
    const file = await copyOf(database());
    await take(file, 'replace');
    await expect(back(1_000 + day)).rejects.toMatchObject({ code: 'not-found' });
    await take(file, 'replace');
    await erasePerson(database(), ['x:rosa_1'], 20_000);
    await expect(back(2_000)).rejects.toMatchObject({ code: 'not-found' });
    expect(await textOf(database())).not.toContain('rosa_1');
  });
});

describe('a table of cases', () => {
  const tableOf = async (db: Database) => new File([...(await tableFiles(db, 'cases', ';'))], 'casos.csv');
  const asTable = { ...reading, kind: 'table' } as const;
  const addTable = async (file: File, most?: number) => {
    const read = await readImport(file, asTable);
    await acceptImport(database(), stagedDatabase(read.stagedId), 'add', 1_000, most);
    return read;
  };

  it.each([
    ['at once', undefined],
    ['by a switch', 0],
  ])('exported, and added after its cases went on, changes none of them (%s)', async (_, most) => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await openCase(contextOf(db), opening(2, { aliases: ['h:two'] }));
    await closeCase(contextOf(db), { ...closing, commandId: id() });
    const opened = opening(3);
    await openCase(contextOf(db), opened);
    const file = await tableOf(db);
    await reopenCase(contextOf(db), { commandId: id(), caseId: 'x:1', reason: 'Otra vez' });
    await addFacts(contextOf(db), {
      commandId: id(),
      caseId: 'x:2',
      facts: [{ type: 'corrected', severity: 3, cause: 'billing' }],
    });
    // Logged by mistake and undone: what was taken back does not come back with a table.
    await retract(contextOf(db), { commandId: id(), caseId: 'x:3', undo: opened.commandId });
    const before = { fold: await foldOf(db), text: await textOf(db) };
    const { preview } = await addTable(file, most);
    expect(preview).toMatchObject({ isTable: true, cases: 3, newCases: 0, left: 3 });
    expect(await foldOf(database())).toEqual(before.fold);
    expect(await textOf(database())).toBe(before.text);
  });

  it('knows a case by its id where a spreadsheet has rounded the number of its post', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1, { postId: '1840000000000000123' }));
    const text = await (await tableOf(db)).text();
    const rounded = text.replace(';1840000000000000123;', ';1,84E+18;');
    expect(rounded).not.toBe(text);
    const before = await textOf(db);
    const { preview } = await addTable(new File([rounded], 'casos.csv'));
    expect(preview).toMatchObject({ newCases: 0, left: 1 });
    expect(await textOf(database())).toBe(before);
  });

  it('written by a spreadsheet in the code page of Windows keeps its accents', async () => {
    const text = 'network;text;name\nx;"¿Mañana? Ni hablar";Íñigo\n';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    await addTable(new File([bytes], 'quejas.csv'));
    expect(await database().cases.toArray()).toMatchObject([
      { author: { name: 'Íñigo' }, post: { text: '¿Mañana? Ni hablar' } },
    ]);
  });

  it('of other cases is added beside those that are here, and a provisional one keeps its date', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    const before = recordOf(await caseOf(db, 'x:1'));
    const text =
      'id;network;text;status;solution;due_at\nx:1;x;Otra cosa;closed;full;\nx:7;x;Gotea;provisional;provisional;2026-12-01T09:00:00Z\n';
    const { preview } = await addTable(new File([text], 'casos.csv'));
    expect(preview).toMatchObject({ cases: 2, newCases: 1, left: 1 });
    expect(recordOf(await caseOf(database(), 'x:1'))).toEqual(before);
    const dueAt = Date.UTC(2026, 11, 1, 9);
    expect(await caseOf(database(), 'x:7')).toMatchObject({ status: 'provisional', nextDueAt: dueAt });
    expect(await database().followUps.toArray()).toMatchObject([
      { caseId: 'x:7', kind: 'solution', status: 'open', dueAt },
    ]);
  });

  it('that is put in the place of what is here brings all its cases', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    const read = await readImport(await tableOf(db), asTable);
    await closeCase(contextOf(db), { ...closing, commandId: id() });
    await acceptImport(db, stagedDatabase(read.stagedId), 'replace', 1_000);
    expect(await caseOf(database(), 'x:1')).toMatchObject({ status: 'open' });
  });
});

describe('a worker that dies while a copy is taken over', () => {
  it('just after the switch leaves the page nothing to clear away', async () => {
    await openCase(contextOf(database()), opening(1));
    const read = await readImport(new File([await copyOf(database())], 'copy.jsonl'), reading);
    await acceptImport(database(), stagedDatabase(read.stagedId), 'replace', 1);
    await read.release(false);
    expect(await database().cases.count()).toBe(1);
  });

  it.each(['add', 'replace'] as const)(
    'at any moment (%s) leaves all of the old or all of the new',
    async (mode) => {
      const source = new Database('source');
      await openCase(contextOf(source), opening(1));
      await addFacts(contextOf(source), {
        commandId: id(),
        caseId: 'x:1',
        facts: [{ type: 'noted', text: 'Copia' }],
      });
      const file = await copyOf(source);
      for (let moment = 0, died = true; died; moment++) {
        await fakeBrowser.storage.local.clear();
        leaveDatabase();
        for (const name of await Dexie.getDatabaseNames()) if (name !== 'source') await Dexie.delete(name);
        const { db, dieAfter } = mortalDatabase('sosiego');
        await openCase(contextOf(db), opening(2));
        const before = await textOf(db);
        const { db: copy } = await staged(file, db);
        const name = copy.name;
        copy.close();
        const mortal = mortalDatabase(name);
        dieAfter(moment);
        mortal.dieAfter(moment);
        died = await acceptImport(db, mortal.db, mode, 1).then(
          () => false,
          () => true,
        );
        db.close();
        mortal.db.close();
        leaveDatabase();
        const after = await textOf(database());
        const cases = await database().cases.toCollection().primaryKeys();
        if (after === before) expect(cases).toEqual(['x:2']);
        else expect(cases.toSorted()).toEqual(mode === 'add' ? ['x:1', 'x:2'] : ['x:1']);
        if (!died) expect(after).not.toBe(before);
      }
    },
  );
});

describe('somebody who was erased', () => {
  it('does not come back with a file, on this device or another', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await openCase(
      contextOf(db),
      opening(2, { thread: [entryOf('rosa_1', { text: 'Yo también' }), entryOf('leo')] }),
    );
    await inARoom(db, 7, id(), 1);
    const before = await copyOf(db);
    await erasePerson(db, ['x:rosa_1'], 20_000);
    expect(await textOf(db)).not.toContain('rosa_1');
    expect(await textOf(db)).not.toContain('nota 1');
    expect((await take(before, 'add')).erased).toBe(1);
    expect(await textOf(database())).not.toContain('rosa_1');
    expect(await textOf(database())).not.toContain('Yo también');
    expect(await textOf(database())).toContain('leo');

    // Its tombstones travel: another device that takes them refuses the older file too.
    const after = await copyOf(database());
    await eraseAll(database());
    await take(after, 'replace');
    expect((await take(before, 'add')).erased).toBe(1);
    expect(await textOf(database())).not.toContain('rosa_1');
  });

  it('takes along a case that was joined with another’s, and nobody else’s name', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await openCase(contextOf(db), opening(2));
    await openCase(contextOf(db), opening(3));
    const join = { commandId: id(), caseId: 'x:2', otherId: 'x:1' };
    await joinCases(contextOf(db), join);
    await joinPeople(contextOf(db), { commandId: id(), personId: 'x:rosa_1', otherId: 'x:rosa_3' });
    expect(await db.cases.orderBy('id').primaryKeys()).toEqual(['x:1', 'x:3']);
    await erasePerson(db, ['x:rosa_3'], 20_000);
    expect(await textOf(db)).not.toMatch(/rosa_1|rosa_3/);
    expect(await db.cases.count()).toBe(0);

    await openCase(
      contextOf(db),
      opening(4, { postId: '44', quoted: { author: 'Rosa 5', text: 'Lo cuento yo' } }),
    );
    await openCase(contextOf(db), opening(5, { postId: '55' }));
    await openCase(contextOf(db), opening(6, { postId: '66' }));
    await joinCases(contextOf(db), { commandId: id(), caseId: 'x:55', otherId: 'x:66' });
    await erasePerson(db, ['x:rosa_6'], 30_000);
    expect(await db.cases.orderBy('id').primaryKeys()).toEqual(['x:44']);
    expect(await textOf(db)).toContain('Lo cuento yo');
  });

  it('leaves alone the case of another that theirs was joined with and split from', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await openCase(contextOf(db), opening(2));
    const join = { commandId: id(), caseId: 'x:2', otherId: 'x:1' };
    await joinCases(contextOf(db), join);
    await retract(contextOf(db), { commandId: id(), caseId: 'x:2', undo: join.commandId });
    expect(await (await exportPerson(db, ['x:rosa_1'], 1)).text()).not.toContain('rosa_2');
    await erasePerson(db, ['x:rosa_1'], 20_000);
    expect(await db.cases.orderBy('id').primaryKeys()).toEqual(['x:2']);
    expect(await textOf(db)).not.toMatch(/rosa_1|"x:1"/);
    expect((await take(await copyOf(db), 'add')).erased).toBe(0);
  });

  it.each([
    ['a case', () => opening(9, { author: { name: 'Rosa 1', handle: 'rosa_1', profileUrl: null } })],
    ['a thread', () => opening(9, { thread: [entryOf('rosa_1', { text: 'Yo también' })] })],
  ] as const)('is erased with %s that was logged while the log was read', async (_, logging) => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    let logged: Promise<unknown> | undefined;
    let read = 0;
    db.events.hook('reading', (row) => {
      // After who they are, while it is read where they spoke.
      if (++read === 2) logged = Dexie.ignoreTransaction(() => openCase(contextOf(db), logging()));
      return row;
    });
    await erasePerson(db, ['x:rosa_1'], 20_000);
    await logged;
    expect(await textOf(db)).not.toMatch(/rosa_1|Yo también/);
  });

  it('together with somebody in whose case they spoke leaves nothing of either', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1, { thread: [entryOf('leo', { text: 'Yo también' })] }));
    const sign = crypto.subtle.sign.bind(crypto.subtle);
    let other: Promise<void> | undefined;
    // The last thing before anything is written.
    const signing = vi.spyOn(crypto.subtle, 'sign').mockImplementation(async (...args) => {
      other ??= erasePerson(db, ['x:rosa_1'], 20_000);
      if (signing.mock.calls.length === 1) await other;
      return sign(...args);
    });
    await erasePerson(db, ['x:leo'], 20_000);
    signing.mockRestore();
    expect(await textOf(db)).not.toMatch(/rosa_1|leo|Yo también/);
  });

  it('does not come back with a file that was looked at before, even while a page holds it', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    const read = await readImport(new File([await copyOf(db)], 'copy.jsonl'), reading);
    await erasePerson(db, ['x:rosa_1'], 20_000);
    await expect(acceptImport(db, stagedDatabase(read.stagedId), 'add', 30_000)).rejects.toMatchObject({
      code: 'not-found',
    });
    await read.release(false);
    expect(await db.cases.count()).toBe(0);
  });

  it('is not named again by a file in which others answer them', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await openCase(contextOf(db), opening(2, { replyTo: ['rosa_1', 'leo'] }));
    const before = await copyOf(db);
    await erasePerson(db, ['x:rosa_1'], 20_000);
    await take(before, 'replace');
    expect(await textOf(database())).not.toContain('rosa_1');
    expect(await textOf(database())).toContain('leo');
  });

  it('stays so after a restore of an older copy', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    const before = await copyOf(db);
    await erasePerson(db, ['x:rosa_1'], 20_000);
    expect((await take(before, 'replace')).erased).toBe(1);
    expect((await take(before, 'add')).erased).toBe(1);
    expect(await database().cases.count()).toBe(0);
  });

  it('and complains again is a case like any other, also in a later copy', async () => {
    const db = database();
    await openCase(contextOf(db), opening(1));
    await erasePerson(db, ['x:rosa_1'], 20_000);
    await openCase(
      contextOf(db, 30_000),
      opening(8, { author: { name: 'Rosa', handle: 'rosa_1', profileUrl: null } }),
    );
    const file = await copyOf(db);
    await db.cases.clear();
    await db.events.clear();
    expect((await take(file, 'add')).erased).toBe(0);
    expect(await database().cases.count()).toBe(1);
  });
});

it('a file with a fault is read to its end and nothing of it is anywhere', async () => {
  await openCase(contextOf(database()), opening(1));
  const text = await textOf(database());
  const broken = new Blob([text.replace('"clock":1', '"clock":"one"')]);
  const before = await textOf(database());
  const { report, db } = await stageExport(broken.stream() as unknown as AsyncIterable<Uint8Array>, 'broken');
  expect(report).toMatchObject({
    file: 'damaged',
    faults: [{ line: 2, field: 'clock', code: 'wrong-shape' }],
  });
  await expect(acceptImport(database(), stagedDatabase('never'), 'add', 1)).rejects.toMatchObject({
    code: 'not-found',
  });
  await db.delete();
  expect(await textOf(database())).toBe(before);
});
