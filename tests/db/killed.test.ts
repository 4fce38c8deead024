import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { changeMany, retractMany } from '../../lib/cases/bulk.ts';
import {
  type Correction,
  correct,
  forgetCorrections,
  uncorrect,
  undoCorrection,
} from '../../lib/cases/correct.ts';
import { dismiss, restore } from '../../lib/cases/dismiss.ts';
import { dropOldDrafts, saveDraft } from '../../lib/cases/drafts.ts';
import { closeCase, endCase, reopenCase, turnPage } from '../../lib/cases/end-case.ts';
import { endFixing, startFixing } from '../../lib/cases/fixing.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { giveGesture } from '../../lib/cases/gestures.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { forgetVoice, learnVoice, undoVoiceLesson } from '../../lib/cases/learn-voice.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { callSupporter, joinPeople, notePerson, retractPerson } from '../../lib/cases/person-commands.ts';
import { makePromise, setSolution, settlePromise } from '../../lib/cases/promises.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { retract } from '../../lib/cases/retract.ts';
import { Database } from '../../lib/db/database.ts';
import { weave } from '../../lib/db/index/unwoven.ts';
import { Brand } from '../../lib/domain/brand.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import { expectIndexOfEvents } from './index-of.ts';
import { type MortalDatabase, mortalDatabase } from './mortal-database.ts';

const brand = Brand.parse({
  name: 'Cafetal',
  handles: ['cafetal'],
  limits: { gestureBudget: { amount: 9, days: 3 } },
});
const post = postOf({ postedAt: 1000 });
const opening = (postId: string, aliases: readonly string[] = []) => ({
  commandId: `open-${postId}-${aliases.length}`,
  post: postOf({ postId, aliases, postedAt: 1000 }),
  assessment: assessmentOf(),
  brandId: 'default',
});
const on = (commandId: string) => ({ commandId, caseId: 'x:1001' });
const followUp = { caseId: 'x:1001', reason: '', untilAnswer: true, survivesReply: false };
const reply = { type: 'replied', text: 'Lo miro hoy', at: null, how: 'said', replyId: null } as const;
const correctionOf = (id: string, keys: readonly string[], said: Correction['said']): Correction => ({
  id,
  brandId: 'default',
  keys,
  kinds: ['grievance'],
  said,
  engine: 'test',
  places: [5],
  values: [0.2],
  heard: { odds: 3, cause: 'product', severity: 1, stance: 'legit' },
});

const lessonOf = (commandId: string, keys: readonly string[]) => ({
  commandId,
  brandId: 'default',
  keys,
  lesson: {
    strategy: 'warm',
    parts: [{ id: 'a1', fate: 'dropped' }],
    greeting: 'dropped',
    signature: 'kept',
    length: 0.9,
  } as const,
});

const evidence = { text: 'Siempre me han tratado bien', postKey: null, url: null };
const friend = (handle: string) =>
  ({ platform: 'x', author: { name: handle, handle, profileUrl: null } }) as const;

/** What is there before each command: two cases, reminders of both kinds, drafts of now and of long ago. */
async function prepare(db: Database): Promise<void> {
  const context = contextOf(db);
  await db.meta.bulkPut([
    { key: 'device', value: 'this' },
    { key: 'salt', value: 'salt' },
  ]);
  await openCase(context, opening('1001'));
  await openCase(context, opening('1002'));
  await setFollowUp(context, { ...followUp, commandId: 'answer', kind: 'reply', dueAt: 20_000 });
  await setFollowUp(context, { ...followUp, commandId: 'finish', kind: 'draft', dueAt: 30_000 });
  const caseIds = ['x:1001', 'x:1002'];
  await changeMany(context, { commandId: 'later-all', caseIds, do: { type: 'snooze', dueAt: 5_000 } });
  await makePromise(context, { ...on('made'), text: 'Escribirle', dueAt: 60_000, kind: 'promise' });
  const offer = { type: 'offered', offerId: 'o', text: 'Cambio' } as const;
  await addFacts(context, { ...on('offer'), facts: [offer] });
  await saveDraft(db, 10_000, { postKey: 'x:1001', text: reply.text });
  await saveDraft(db, 1, { postKey: 'x:99', text: 'Olvidada' });
  await learnVoice(db, 1, lessonOf('first', ['x:8', 'x:h:8']));
  await callSupporter(context, { commandId: 'friend', who: friend('friend'), evidence });
  await callSupporter(context, { commandId: 'second', who: friend('second'), evidence });
  await joinPeople(context, { commandId: 'joined', personId: 'x:friend', otherId: 'x:second' });
  await db.people.add({ id: 'x:old', handles: ['x:old'], name: 'Old', followers: 7, at: 1 });
  await dismiss(db, 1, 'default', ['x:6']);
  await correct(db, 1, correctionOf('one', ['x:8', 'x:h:8'], { verdict: 'complaint', cause: 'policy' }));
}

const commands: Readonly<Record<string, (db: Database) => Promise<unknown>>> = {
  'a new case': (db) => openCase(contextOf(db), opening('1003')),
  'a better id': (db) => openCase(contextOf(db), opening('1001', ['h:1'])),
  'a merge': (db) => openCase(contextOf(db), opening('1001', ['1002'])),
  'a sent reply': (db) =>
    addFacts(contextOf(db), {
      commandId: 'reply',
      caseId: 'x:1001',
      facts: [reply, { type: 'noted', text: 'Ya' }],
    }),
  'a reminder': (db) =>
    setFollowUp(contextOf(db), { ...followUp, commandId: 'new', kind: 'promise', dueAt: 15_000 }),
  'a later date': (db) =>
    snoozeFollowUp(contextOf(db), {
      commandId: 'later',
      followUpId: 'follow-up:answer',
      dueAt: 50_000,
      survivesReply: false,
    }),
  'a reminder done': (db) =>
    closeFollowUp(contextOf(db), { commandId: 'done', followUpId: 'follow-up:answer', status: 'done' }),
  'an undone opening': (db) =>
    retract(contextOf(db), { commandId: 'undo', caseId: 'x:1001', undo: 'open-1001-0' }),
  'an undone reminder': (db) =>
    retract(contextOf(db), { commandId: 'undo', caseId: 'x:1001', undo: 'answer' }),
  'a thread that was read': (db) =>
    recordThread(
      contextOf(db),
      {
        post,
        entries: [
          entryOf('rosa_prueba', { postId: '1001', text: post.text, at: 1000 }),
          entryOf('cafetal', { postId: '1005', text: reply.text, at: 2000 }),
          entryOf('rosa_prueba', { postId: '1006', text: 'Sigo igual', at: 3000 }),
        ],
      },
      () => brand,
    ),
  'many cases at once': (db) =>
    changeMany(contextOf(db), {
      commandId: 'many',
      caseIds: ['x:1001', 'x:1002', 'x:none'],
      do: { type: 'close', reason: 'Archivado' },
    }),
  'many cases undone': (db) => retractMany(contextOf(db), { commandId: 'undone', undo: 'later-all' }),
  'the words of new cases': (db) => weave(db),
  'a solution with the date of its news': (db) =>
    setSolution(contextOf(db), {
      ...on('solve'),
      solution: 'provisional',
      text: '',
      newsAt: 40_000,
      reason: '',
    }),
  'a closing': (db) =>
    closeCase(contextOf(db), {
      ...on('close'),
      reason: 'Ya está',
      answers: { learned: 'Avisar antes', visible: 'yes' },
    }),
  'an end': (db) => endCase(contextOf(db), { ...on('end'), reason: 'Insultos', offer: '', watchHours: 48 }),
  'a reopening': (db) => reopenCase(contextOf(db), { ...on('reopen'), reason: 'Trae la factura' }),
  'a turned page': (db) => turnPage(contextOf(db), { ...on('turn'), reason: '' }),
  'a promise': (db) =>
    makePromise(contextOf(db), { ...on('promise'), text: 'Llamar', dueAt: 40_000, kind: 'promise' }),
  'a promise settled': (db) =>
    settlePromise(contextOf(db), { ...on('settle'), promiseId: 'promise:made', kept: true }),
  'a promise kept by its reminder': (db) =>
    closeFollowUp(contextOf(db), { commandId: 'did', followUpId: 'follow-up:made', status: 'done' }),
  'a gesture': (db) =>
    giveGesture(
      contextOf(db),
      { ...on('give'), text: 'Vale', amount: 5, decidedBy: 'Ana', permissionId: null },
      () => brand,
    ),
  'something being fixed': (db) =>
    startFixing(contextOf(db), { ...on('fix'), what: 'El cobro', owner: 'Pagos', dueAt: 40_000 }),
  'something fixed': (db) => endFixing(contextOf(db), on('fixed')),
  'a draft': (db) => saveDraft(db, 5, { postKey: 'x:5', keys: ['x:1001'], text: 'Hola' }),
  'an emptied draft': (db) => saveDraft(db, 5, { postKey: 'x:1001', text: '' }),
  'drafts of long ago': (db) => dropOldDrafts(db, 31 * 24 * 60 * 60_000),
  'a correction': (db) => correct(db, 5, correctionOf('two', ['x:7'], { verdict: 'not-complaint' })),
  'a second correction': (db) => correct(db, 5, correctionOf('two', ['x:8'], { severity: 2 })),
  'a dismissal': (db) => dismiss(db, 5, 'default', ['x:7', 'x:h:7']),
  'a dismissal taken back': (db) => restore(db, 'default', ['x:6']),
  'a correction taken back': (db) => uncorrect(db, 'default', ['x:8']),
  'part of a correction taken back': (db) => uncorrect(db, 'default', ['x:8'], ['verdict']),
  'a correction undone in the settings': (db) => undoCorrection(db, 'one'),
  'a lesson': (db) => learnVoice(db, 5, lessonOf('second', ['x:7'])),
  'a lesson that replaces another': (db) => learnVoice(db, 5, lessonOf('second', ['x:9', 'x:8'])),
  'a lesson undone': (db) => undoVoiceLesson(db, 'first'),
  'all lessons forgotten': (db) => forgetVoice(db, 'default'),
  'two cases joined': (db) =>
    joinCases(contextOf(db), { commandId: 'join-cases', caseId: 'x:1001', otherId: 'x:1002' }),
  'two people joined': (db) =>
    joinPeople(contextOf(db), { commandId: 'join', personId: 'x:rosa_prueba', otherId: 'x:friend' }),
  'people split again': (db) => retractPerson(contextOf(db), { commandId: 'split', undo: 'joined' }),
  'a note on somebody': (db) =>
    notePerson(contextOf(db), { commandId: 'note', who: { key: 'x:old' }, text: 'Llamar' }),
  'a supporter in no case': (db) =>
    callSupporter(contextOf(db), { commandId: 'for-us', who: friend('new'), evidence }),
  'all corrections forgotten': (db) => forgetCorrections(db, 'default'),
};

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

it.each(Object.entries(commands))(
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
