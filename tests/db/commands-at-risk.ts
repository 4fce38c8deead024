import { acceptCapsule } from '../../lib/cases/accept-capsule.ts';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { changeMany, retractMany } from '../../lib/cases/bulk.ts';
import {
  type Correction,
  correct,
  forgetCorrections,
  uncorrect,
  undoCorrection,
} from '../../lib/cases/correct.ts';
import {
  addEvidence,
  closeCrisis,
  openCrisis,
  sayInCrisis,
  updateCrisis,
  writeLine,
} from '../../lib/cases/crisis.ts';
import { dismiss, restore } from '../../lib/cases/dismiss.ts';
import { dropOldDrafts, saveDraft } from '../../lib/cases/drafts.ts';
import { closeCase, endCase, reopenCase, turnPage } from '../../lib/cases/end-case.ts';
import { erasePerson } from '../../lib/cases/erase-person.ts';
import { endFixing, startFixing } from '../../lib/cases/fixing.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { giveGesture } from '../../lib/cases/gestures.ts';
import { recordHandOff, recordReturn } from '../../lib/cases/hand-off.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { forgetVoice, learnVoice, undoVoiceLesson } from '../../lib/cases/learn-voice.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import {
  callSupporter,
  joinPeople,
  noSupporter,
  notePerson,
  retractPerson,
  thankPerson,
} from '../../lib/cases/person-commands.ts';
import { makePromise, setSolution, settlePromise } from '../../lib/cases/promises.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { retain } from '../../lib/cases/retain.ts';
import { retract } from '../../lib/cases/retract.ts';
import { Database } from '../../lib/db/database.ts';
import { weave } from '../../lib/db/index/unwoven.ts';
import { Brand } from '../../lib/domain/brand.ts';
import { makeCapsule } from '../../lib/handoff/make-capsule.ts';
import type { CommandName } from '../../lib/messaging/contract.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';

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

const capsuleId = '3f2b8a10-5c4d-4e6f-8a9b-0c1d2e3f4a5b';
const handOff = {
  ...on('handed'),
  capsuleId,
  department: 'Envíos',
  to: 'Leo',
  reason: '',
} as const;

/** A case that a colleague opened on another device. */
const colleaguesCapsule = (async () => {
  const there = new Database('colleague');
  await openCase(contextOf(there), opening('1005'));
  const events = (await there.events.toArray()).map(({ seq: _, ...event }) => event);
  await there.delete();
  const head = { id: capsuleId, at: 10_000, direction: 'over', from: 'Ana', brand: 'Cafetal' } as const;
  const place = { department: 'Envíos', to: 'Leo', reason: '', caseId: 'x:1005' } as const;
  const capsule = makeCapsule({ ...head, ...place }, events, { withCustomer: true, withNotes: true });
  if (!capsule) throw new Error('too long');
  return capsule;
})();

const inRoom = (commandId: string) => ({ commandId, crisisId: 'room' });
const proof = {
  id: 'proof',
  url: 'https://x.com/rosa_prueba/status/1001',
  note: 'No va',
} as const;

/** What is there before each command: two cases, reminders of both kinds, drafts of now and of long ago, a room. */
export async function prepare(db: Database): Promise<void> {
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
  await recordHandOff(context, handOff);
  await openCrisis(context, { commandId: 'room', brandId: 'default', show: false }, null);
  await writeLine(context, { ...inRoom('line'), lineId: 'line', text: 'Se cayó el pago', place: 'checking' });
}

type Run = (db: Database) => Promise<unknown>;

/** Each in one transaction: all of it or nothing. */
export const commands = {
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
  'a supporter thanked': (db) =>
    thankPerson(contextOf(db), { commandId: 'thanks', who: { key: 'x:friend' }, text: 'Gracias' }),
  'no supporter after all': (db) =>
    noSupporter(contextOf(db), { commandId: 'not', who: { key: 'x:friend' } }),
  'a case handed over': (db) => recordHandOff(contextOf(db), { ...handOff, ...on('again'), to: 'Leo' }),
  'a case handed back': (db) => recordReturn(contextOf(db), { ...on('back'), capsuleId, by: 'Leo' }),
  'a capsule of a colleague': async (db) =>
    acceptCapsule(
      contextOf(db),
      { commandId: 'accept', capsule: await colleaguesCapsule },
      ['default'],
      'default',
    ),
  'a room of a crisis': (db) =>
    openCrisis(contextOf(db), { commandId: 'sur', brandId: 'sur', show: false }, null),
  'the hour of the next update': (db) =>
    updateCrisis(contextOf(db), { ...inRoom('hour'), change: { nextUpdateAt: 90_000 } }),
  'a line of the room': (db) =>
    writeLine(contextOf(db), { ...inRoom('add'), lineId: 'add', text: 'Vuelve a las 18 h', place: 'known' }),
  'a line that is out': (db) => writeLine(contextOf(db), { ...inRoom('out'), lineId: 'line', place: 'out' }),
  'a statement': (db) => sayInCrisis(contextOf(db), { ...inRoom('said'), text: 'Lo sabemos', keeps: null }),
  evidence: (db) => addEvidence(contextOf(db), { ...inRoom('proof'), add: [proof], remove: [] }),
  'the end of a crisis': (db) => closeCrisis(contextOf(db), { ...inRoom('over'), learned: 'Avisar antes' }),
} satisfies Readonly<Record<string, Run>>;

/** In several transactions: whatever part was done stays done, and once more does the rest. */
export const longCommands = {
  'a person erased': (db) => erasePerson(db, ['x:rosa_prueba'], 70_000),
  'what outlived its rules': (db) =>
    retain(db, { closedMonths: 0, peopleMonths: 1, mutedMonths: 1, correctionsMonths: 1 }, 400 * 86_400_000),
} satisfies Readonly<Record<string, Run>>;

/** What reads, what is of the page or the browser alone, and practice, which is kept nowhere. */
type WritesNoHistory =
  | `${string}.${'find' | 'list' | 'current' | 'get' | 'recent' | 'preview' | 'make' | 'export'}`
  | `${'page' | 'panel' | 'practice' | 'health' | 'rounds' | 'week' | 'lesson' | 'alarm'}.${string}`
  | 'case.beside'
  | 'case.show'
  | 'draft.presence'
  | 'gesture.budget'
  | 'post.assess'
  | 'data.importState';

/** They change places of whole databases, or erase all: `transfer.test.ts`, `data.test.ts` of the worker. */
type OfWholeDatabases = 'data.import' | 'data.bringBack' | 'data.eraseAll' | 'backup.setPassphrase';

/** As what each command of the contract is killed here: one that is missing does not compile. */
export const killedAs: Readonly<
  Record<
    Exclude<CommandName, WritesNoHistory | OfWholeDatabases>,
    keyof typeof commands | keyof typeof longCommands
  >
> = {
  'case.open': 'a new case',
  'case.add': 'a sent reply',
  'case.retract': 'an undone opening',
  'case.join': 'two cases joined',
  'case.bulk': 'many cases at once',
  'bulk.retract': 'many cases undone',
  'case.solution': 'a solution with the date of its news',
  'case.close': 'a closing',
  'case.end': 'an end',
  'case.reopen': 'a reopening',
  'case.turnPage': 'a turned page',
  'case.promise': 'a promise',
  'promise.settle': 'a promise settled',
  'case.gesture': 'a gesture',
  'case.fixing': 'something being fixed',
  'case.fixed': 'something fixed',
  'followUp.set': 'a reminder',
  'followUp.snooze': 'a later date',
  'followUp.close': 'a reminder done',
  'draft.save': 'a draft',
  'voice.learn': 'a lesson',
  'voice.undo': 'a lesson undone',
  'voice.forget': 'all lessons forgotten',
  'post.correct': 'a correction',
  'post.uncorrect': 'a correction taken back',
  'correction.undo': 'a correction undone in the settings',
  'correction.forget': 'all corrections forgotten',
  'seen.dismiss': 'a dismissal',
  'seen.restore': 'a dismissal taken back',
  'person.join': 'two people joined',
  'person.retract': 'people split again',
  'person.note': 'a note on somebody',
  'person.supporter': 'a supporter in no case',
  'person.thanked': 'a supporter thanked',
  'person.notSupporter': 'no supporter after all',
  'handOff.record': 'a case handed over',
  'handOff.return': 'a case handed back',
  'capsule.accept': 'a capsule of a colleague',
  'crisis.open': 'a room of a crisis',
  'crisis.update': 'the hour of the next update',
  'crisis.line': 'a line of the room',
  'crisis.say': 'a statement',
  'crisis.evidence': 'evidence',
  'crisis.close': 'the end of a crisis',
  'data.erasePerson': 'a person erased',
  'data.retain': 'what outlived its rules',
};
