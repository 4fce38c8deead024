import 'fake-indexeddb/auto';
import { resolveObjectURL } from 'node:buffer';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeBackupPlan, readBackupPlan } from '../../lib/backup/run-backup.ts';
import { placesOfAPerson } from '../../lib/cases/places-of-a-person.ts';
import { housekeepingAlarm } from '../../lib/cases/reconcile.ts';
import { retain } from '../../lib/cases/retain.ts';
import { Database, database, leaveDatabase } from '../../lib/db/database.ts';
import { stagedDatabase } from '../../lib/db/transfer/stage.ts';
import { readErrors } from '../../lib/diagnostics/errors.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { forgetUndone, outboxState, readUndone, waitingCount } from '../../lib/messaging/outbox.ts';
import { rememberPassphrase } from '../../lib/reading/open-readings.ts';
import { openStream } from '../../lib/sealing/stream.ts';
import { readSettings, writeSettings } from '../../lib/settings/settings.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { command, content, idle, killAndWake, startWorker, value } from './worker.ts';

const id = () => crypto.randomUUID();
const opening = (change: Parameters<typeof postOf>[0] = {}) => ({
  commandId: id(),
  post: postOf(change),
  assessment: assessmentOf(),
  brandId: 'default',
});
const note = (text: string, commandId = id()) => ({
  commandId,
  caseId: 'x:1001',
  facts: [{ type: 'noted', text }] as readonly CaseFact[],
});
const notes = async () => {
  const view = await value('case.find', { keys: ['x:1001'] });
  return (view?.timeline ?? []).flatMap(({ fact }) => (fact.type === 'noted' ? [fact.text] : []));
};
const alarm = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 } as never);

beforeEach(async () => {
  leaveDatabase();
  await startWorker();
});

/** Everything that is stored anywhere, as one text. */
async function everything(): Promise<string> {
  await idle();
  const found: unknown[] = [await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()];
  for (const name of await Dexie.getDatabaseNames()) {
    const db = name === database().name ? database() : await new Dexie(name).open();
    for (const table of db.tables) found.push(name, table.name, await table.toArray());
    if (db !== database()) db.close();
  }
  return JSON.stringify(found);
}

describe('on a full disk', () => {
  const full = () => {
    const error = new DOMException('full', 'QuotaExceededError');
    return vi.spyOn(database().events, 'bulkAdd').mockRejectedValue(error);
  };

  it('what the person does waits, and is done in order and once when there is room', async () => {
    await value('case.open', opening());
    const disk = full();
    const again = note('uno');
    expect(await command('case.add', again)).toEqual({ ok: false, code: 'waiting-for-space' });
    for (const text of ['dos', 'tres']) await command('case.add', note(text));
    expect(await waitingCount()).toBe(3);
    await alarm('outbox');
    expect(await waitingCount()).toBe(3);
    await killAndWake();
    expect(await fakeBrowser.alarms.get('outbox')).toBeDefined();
    disk.mockRestore();
    await alarm('outbox');
    expect(await waitingCount()).toBe(0);
    // Asked once more by a page that had no answer.
    expect(await command('case.add', again)).toMatchObject({ ok: true });
    expect(await notes()).toEqual(['uno', 'dos', 'tres']);
  });

  it('what is given together is done in its order, though only the first found no room', async () => {
    await value('case.open', opening());
    const noRoom = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(database().events, 'bulkAdd').mockRejectedValueOnce(noRoom);
    await Promise.all(['uno', 'dos'].map((text) => command('case.add', note(text))));
    await alarm('outbox');
    expect(await notes()).toEqual(['uno', 'dos']);
  });

  it('what waits is done before what comes after it', async () => {
    await value('case.open', opening());
    const disk = full();
    await command('case.add', note('uno'));
    disk.mockRestore();
    await value('case.add', note('dos'));
    expect(await notes()).toEqual(['uno', 'dos']);
  });

  it('whatever is done to a case waits, and what only reads is answered', async () => {
    const { caseId } = await value('case.open', opening());
    const promise = {
      commandId: id(),
      caseId,
      text: 'Mañana',
      dueAt: Date.now() + 1_000,
      kind: 'promise',
    } as const;
    await value('case.promise', promise);
    const disk = full();
    const settle = { commandId: id(), caseId, promiseId: `promise:${promise.commandId}`, kept: true };
    expect(await command('promise.settle', settle)).toEqual({ ok: false, code: 'waiting-for-space' });
    const who = { platform: 'x', author: opening().post.author } as const;
    expect(await command('person.find', { who, keys: [] })).toMatchObject({ ok: true });
    expect(await waitingCount()).toBe(1);
    disk.mockRestore();
    await alarm('outbox');
    expect(await database().cases.get(caseId)).toMatchObject({ promises: [{ kept: true }] });
  });

  it('a line of a crisis room waits and is written once', async () => {
    const { crisisId } = await value('crisis.open', { commandId: id(), brandId: 'default', show: false });
    const noRoom = new DOMException('full', 'QuotaExceededError');
    const disk = vi.spyOn(database().crises, 'put').mockRejectedValue(noRoom);
    const line = { commandId: id(), crisisId, lineId: id(), text: 'lote 24B', place: 'known' } as const;
    expect(await command('crisis.line', line)).toEqual({ ok: false, code: 'waiting-for-space' });
    expect(await waitingCount()).toBe(1);
    disk.mockRestore();
    await alarm('outbox');
    await value('crisis.line', { ...line, commandId: id(), lineId: id() });
    expect(await database().crises.get(crisisId)).toMatchObject({ lines: [{ text: 'lote 24B' }] });
    expect((await database().crises.get(crisisId))?.lines).toHaveLength(1);
  });

  it('a case of somebody who was erased meanwhile is not logged later', async () => {
    await value('case.open', opening());
    const disk = full();
    await command('case.open', opening({ postId: '2' }));
    await command(
      'case.open',
      opening({ postId: '3', author: { name: 'Leo', handle: 'leo', profileUrl: null } }),
    );
    disk.mockRestore();
    await value('data.erasePerson', { commandId: id(), keys: ['x:rosa_prueba'] });
    await alarm('outbox');
    expect((await database().cases.toArray()).map(({ author }) => author.handle)).toEqual(['leo']);
  });

  it('what cannot be done any more does not hold up the rest', async () => {
    await value('case.open', opening());
    const disk = full();
    await command('case.add', note('uno'));
    await command('case.add', note('dos'));
    disk.mockRestore();
    await value('data.erasePerson', { commandId: id(), keys: ['x:rosa_prueba'] });
    await alarm('outbox');
    expect(await waitingCount()).toBe(0);
  });

  it('what can no longer be done is put aside with what was said in it, noted as a fault, and let go when seen', async () => {
    await value('case.open', opening());
    const disk = full();
    await command('case.add', note('Llamará el jueves'));
    await command('case.add', note('dos'));
    disk.mockRestore();
    vi.spyOn(database().events, 'bulkAdd').mockRejectedValueOnce(new Error('broken'));
    await alarm('outbox');
    expect(await notes()).toEqual(['dos']);
    expect(await outboxState()).toMatchObject({ waiting: 0, undone: 1 });
    expect(await readUndone()).toMatchObject([{ command: 'case.add', code: 'unexpected' }]);
    expect(JSON.stringify(await readUndone())).toContain('Llamará el jueves');
    expect(await readErrors()).toContainEqual(
      expect.objectContaining({ code: 'unexpected', where: 'case.add' }),
    );
    await forgetUndone();
    expect(await fakeBrowser.storage.local.get('outbox')).toEqual({});
  });

  it('what was put aside of somebody goes with them', async () => {
    await value('case.open', opening());
    const disk = full();
    const { post } = opening();
    await command('case.open', { ...opening({ postId: '2' }), post: { ...post, postId: '2' } });
    disk.mockRestore();
    vi.spyOn(database().events, 'bulkAdd').mockRejectedValueOnce(new Error('broken'));
    await alarm('outbox');
    expect(await outboxState()).toMatchObject({ waiting: 0, undone: 1 });
    await value('data.erasePerson', { commandId: id(), keys: ['x:rosa_prueba'] });
    expect(await outboxState()).toMatchObject({ waiting: 0, undone: 0 });
  });

  it('stays when the browser ends; where there is no room for it either, it is in memory and says so', async () => {
    await value('case.open', opening());
    const disk = full();
    await command('case.add', note('uno'));
    expect(await outboxState()).toMatchObject({ waiting: 1, isInMemory: false });
    await fakeBrowser.storage.session.clear();
    expect(await waitingCount()).toBe(1);
    const noRoom = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('IO error'));
    await command('case.add', note('dos'));
    expect(await outboxState()).toMatchObject({ waiting: 2, isInMemory: true });
    noRoom.mockRestore();
    disk.mockRestore();
    await alarm('outbox');
    expect(await notes()).toEqual(['uno', 'dos']);
    expect(await outboxState()).toMatchObject({ waiting: 0, isInMemory: false });
  });

  it('what finds no room in the queue either is told otherwise, and not done later', async () => {
    await value('case.open', opening());
    const disk = full();
    const long = {
      ...note('x'),
      facts: Array.from({ length: 10 }, () => ({ type: 'noted', text: 'a'.repeat(4_900) })),
    };
    let answer: unknown;
    for (let tries = 0; tries < 60; tries++) {
      answer = await command('case.add', { ...long, commandId: id() } as never);
      if ((answer as { code: string }).code === 'outbox-full') break;
    }
    expect(answer).toEqual({ ok: false, code: 'outbox-full' });
    const kept = await waitingCount();
    disk.mockRestore();
    await alarm('outbox');
    expect(await notes()).toHaveLength(10 * kept);
  });

  it('a command that comes while another is being kept does not overtake it', async () => {
    await value('case.open', opening());
    const disk = full();
    // The first is refused while the second asks whether something waits.
    const both = [command('case.add', note('uno')), command('case.add', note('dos'))];
    await Promise.all(both);
    disk.mockRestore();
    await value('case.add', note('tres'));
    expect((await notes()).at(-1)).toBe('tres');
    expect(await waitingCount()).toBe(0);
  });
});

describe('erasing a person', () => {
  const name = 'Zacarías Marcado';
  const handle = 'zacarias_marcado';
  const author = { name, handle, profileUrl: `https://x.com/${handle}`, followers: 321_654 };
  const marked = /zacar[ií]as|321654/i;

  async function live(): Promise<void> {
    await value(
      'page.judge',
      { posts: [postOf({ postId: '77', author })], url: 'https://x.com/home' },
      content,
    );
    await value(
      'page.authors',
      { platform: 'x', authors: [{ handle, followers: '321654', lang: 'es' }] },
      content,
    );
    const post = postOf({ postId: '7', aliases: ['h:7zacarias'], author, text: `Soy ${name} y no llega` });
    await value('case.open', { ...opening(), post });
    await value(
      'case.open',
      opening({
        thread: [entryOf('leo'), { ...entryOf(handle), author, text: `Me pasa igual. ${name}` }],
        quoted: { author: name, text: 'Lo de Zacarías' },
        replyTo: [handle, 'otra'],
      }),
    );
    const requestId = id();
    await value('case.add', {
      commandId: id(),
      caseId: 'x:7',
      facts: [
        { type: 'noted', text: `Llamó ${name}` },
        { type: 'reading-asked', requestId },
        { type: 'private-contact', channel: 'dm', text: `Sigo esperando. ${name}` },
      ],
    });
    await value('followUp.set', {
      commandId: id(),
      caseId: 'x:7',
      dueAt: 5,
      reason: `Llamar a ${name}`,
      kind: 'promise',
      untilAnswer: false,
      survivesReply: false,
    });
    await value('draft.save', { postKey: 'x:h:7zacarias', text: `Hola, ${name}` });
    await value(
      'post.correct',
      { commandId: id(), post, said: { verdict: 'complaint' } },
      {
        ...content,
        url: 'chrome-extension://test-extension-id/sidebar.html',
        origin: 'chrome-extension://test-extension-id',
      },
    );
    await value('seen.dismiss', { commandId: id(), postKey: postKeys(post)[1] as string });
    const { crisisId } = await value('crisis.open', { commandId: id(), brandId: 'default', show: false });
    const add = [{ id: id(), url: `https://x.com/${handle}/status/7`, note: `${name}: no llega` }];
    await value('crisis.evidence', { commandId: id(), crisisId, add, remove: [] });
    await value('crisis.say', { commandId: id(), crisisId, text: `Gracias, @${handle}`, keeps: null });
    await rememberPassphrase(requestId, 'zacarias');
    await fakeBrowser.storage.session.set({
      'selection:1': postOf({ author }),
      'lead-to': { 3: { keys: ['x:zacarias'], at: 1 } },
    });
    await fakeBrowser.notifications.create('follow-up', {
      type: 'basic',
      iconUrl: '',
      title: name,
      message: '',
    });
    // A database of before a restore, and a file that was looked at.
    const before = new Database('sosiego-copy-before');
    await before.drafts.put({ postKey: 'x:1', text: name, at: 1 });
    before.close();
    await fakeBrowser.storage.local.set({ 'database-before': { name: 'sosiego-copy-before', until: 9e15 } });
    const staged = stagedDatabase(id());
    await staged.drafts.put({ postKey: 'x:1', text: name, at: 1 });
    staged.close();
  }

  it('leaves nothing of them anywhere, and everybody else', async () => {
    await live();
    expect(await everything()).toMatch(marked);
    await value('data.erasePerson', { commandId: id(), keys: [`x:${handle}`] });
    const left = await everything();
    const at = left.search(marked);
    expect(at < 0 ? '' : left.slice(Math.max(0, at - 300), at + 100)).toBe('');
    expect(left).toContain('leo');
    expect(left).toContain('otra');
    expect(await database().cases.toCollection().primaryKeys()).toEqual(['x:1001']);
    expect(await database().corrections.count()).toBe(0);
    expect(await database().tombstones.count()).toBeGreaterThan(1);
    expect(await database().crises.toArray()).toMatchObject([
      { said: [{ text: 'Gracias, …' }], evidence: [] },
    ]);
    // What is folded again is what stands there.
    await value('case.add', note('Sigue'));
    expect(await everything()).not.toMatch(marked);
  });

  it('knows every place by name once', () => {
    const names = placesOfAPerson.map(({ place }) => place);
    expect(new Set(names).size).toBe(names.length);
    for (const { erase, forget } of placesOfAPerson) expect(erase ?? forget).toBeDefined();
  });

  it('of nobody is refused', async () => {
    expect(await command('data.erasePerson', { commandId: id(), keys: [] })).toEqual({
      ok: false,
      code: 'bad-input',
    });
  });
});

it('erasing all leaves a fresh install', async () => {
  await value('case.open', opening());
  await value('page.judge', { posts: [postOf({ postId: '5' })], url: 'https://x.com/home' }, content);
  await value('backup.setPassphrase', { commandId: id(), passphrase: 'abeja-noria-trigo' });
  await value('crisis.open', { commandId: id(), brandId: 'default', show: false });
  await writeSettings({ restMinutes: 42 });
  await fakeBrowser.storage.local.set({
    'day-counts': { default: [] },
    errors: [{ code: 'unexpected', where: 'x', at: 1 }],
    rounds: { default: { x: 5 } },
  });
  const practice = new Database('sosiego-practice');
  await practice.drafts.put({ postKey: 'x:1', text: 'a', at: 1 });
  practice.close();
  await fakeBrowser.storage.local.set({ 'database-name': 'sosiego' });
  const switched: unknown[] = [];
  fakeBrowser.storage.local.onChanged.addListener((changes) => void switched.push(changes['database-name']));
  await value('data.eraseAll', { commandId: id(), confirmed: true });
  await idle();
  expect(switched.length).toBeGreaterThan(0);
  expect(switched.filter((change) => change !== undefined)).toEqual([]);
  const stored = await Promise.all(database().tables.map((table) => table.count()));
  expect(stored.every((count) => count === 0)).toBe(true);
  expect(await Dexie.getDatabaseNames()).toEqual(['sosiego']);
  const local = await fakeBrowser.storage.local.get();
  expect(Object.keys(local).filter((key) => key !== 'day-counts')).toEqual(['database-name']);
  expect(local['day-counts'] ?? {}).toEqual({});
  expect((await readSettings()).restMinutes).toBe(10);
  expect(await command('data.eraseAll', { commandId: id() } as never)).toEqual({
    ok: false,
    code: 'bad-input',
  });
});

type End = { readonly state: string; readonly error?: string } | null;

/** The browser's downloads, allowed; each ends at once, as was said last, or when the test says so. */
function withDownloads() {
  const files: { filename: string; content: Blob }[] = [];
  const listeners = new Set<(change: object) => void>();
  let end: End = { state: 'complete' };
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  Object.assign(fakeBrowser.downloads, {
    download: async ({ url, filename }: { url: string; filename: string }) => {
      const content = resolveObjectURL(url) as unknown as Blob | undefined;
      if (!content) throw new Error('no such file');
      return files.push({ filename, content });
    },
    search: async ({ id }: { id: number }) => (end ? [{ id, ...end }] : []),
    onChanged: {
      addListener: (listener: (change: object) => void) => listeners.add(listener),
      removeListener: (listener: (change: object) => void) => listeners.delete(listener),
    },
  });
  const ends = (how: End) => {
    end = how;
  };
  const pending = () => {
    ends({ state: 'in_progress' });
    return () => {
      ends({ state: 'complete' });
      for (const listener of listeners) listener({ id: files.length, state: { current: 'complete' } });
    };
  };
  return { files, ends, pending };
}

describe('once a day', () => {
  it('what the rules no longer keep goes, and nothing else', async () => {
    const old = Date.now() - 400 * 24 * 60 * 60_000;
    for (const [index, closed] of [true, false].entries()) {
      const postId = String(index);
      const caseId = `x:${postId}`;
      const post = postOf({ postId, author: { name: '', handle: `p${index}`, profileUrl: null } });
      await value('case.open', { ...opening(), post });
      await database().events.where('caseId').equals(caseId).modify({ at: old });
      if (closed)
        await value('case.close', {
          commandId: id(),
          caseId,
          reason: 'Era otra',
          answers: { learned: '', visible: null },
        });
      await database().events.where('caseId').equals(caseId).modify({ at: old });
      await database().cases.update(caseId, { touchedAt: old });
    }
    await alarm(housekeepingAlarm);
    expect(await database().cases.count()).toBe(2);
    await writeSettings({
      retention: { closedMonths: 12, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 },
    });
    await alarm(housekeepingAlarm);
    expect(await database().cases.toCollection().primaryKeys()).toEqual(['x:1']);
    expect(await database().events.where('caseId').equals('x:0').count()).toBe(0);
    await database().people.toCollection().modify({ at: old });
    await writeSettings({
      retention: { closedMonths: 12, peopleMonths: 12, mutedMonths: 0, correctionsMonths: 0 },
    });
    await value('data.retain', { commandId: id() });
    expect((await database().people.toArray()).flatMap(({ handles }) => handles)).toEqual(['x:p1']);
  });

  it('what is taken up again while the rules are asked stays', async () => {
    const { caseId } = await value('case.open', opening());
    const answers = { learned: '', visible: null };
    await value('case.close', { commandId: id(), caseId, reason: 'Era otra', answers });
    const rules = { closedMonths: 12, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 };
    const later = Date.now() + 500 * 24 * 60 * 60_000;
    const again = { commandId: id(), caseId, reason: 'Volvió' };
    await Promise.all([retain(database(), rules, later), value('case.reopen', again)]);
    expect(await database().cases.get(caseId)).toMatchObject({ status: 'open' });
  });

  const outlivedCase = async () => {
    const { caseId } = await value('case.open', opening());
    const answers = { learned: '', visible: null };
    await value('case.close', { commandId: id(), caseId, reason: 'Era otra', answers });
    const old = Date.now() - 400 * 24 * 60 * 60_000;
    await database().events.toCollection().modify({ at: old });
    await database().cases.update(caseId, { touchedAt: old });
    await writeSettings({
      retention: { closedMonths: 12, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 },
    });
  };

  it('nothing goes on a day whose backup failed, and it is said; the next day it does', async () => {
    const downloads = withDownloads();
    await outlivedCase();
    await changeBackupPlan({ every: 'day', to: 'downloads' });
    await value('backup.setPassphrase', { commandId: id(), passphrase: 'abeja-noria-trigo' });
    downloads.ends({ state: 'interrupted', error: 'FILE_NO_SPACE' });
    await alarm(housekeepingAlarm);
    expect(await database().cases.count()).toBe(1);
    const held = await readBackupPlan();
    expect(held).toMatchObject({ problem: 'storage-full', lastAt: null });
    expect(held.heldAt).not.toBeNull();
    downloads.ends({ state: 'complete' });
    await alarm(housekeepingAlarm);
    expect(await database().cases.count()).toBe(0);
    expect(await readBackupPlan()).toMatchObject({ problem: null, heldAt: null });
  });

  it.each([
    ['the person stopped it', { state: 'interrupted', error: 'USER_CANCELED' }, 'cancelled'],
    ['it was taken out of the list', null, 'cancelled'],
    ['the disk is full', { state: 'interrupted', error: 'FILE_NO_SPACE' }, 'storage-full'],
    ['it could not be written', { state: 'interrupted', error: 'FILE_ACCESS_DENIED' }, 'failed'],
  ] as const)('a download that did not arrive is no backup: %s', async (_, end, problem) => {
    const downloads = withDownloads();
    await changeBackupPlan({ every: 'day', to: 'downloads' });
    await value('backup.setPassphrase', { commandId: id(), passphrase: 'abeja-noria-trigo' });
    downloads.ends(end);
    await alarm(housekeepingAlarm);
    expect(await readBackupPlan()).toMatchObject({ problem, lastAt: null });
  });

  it('a backup that is due goes where the plan says, and opens with its passphrase alone', async () => {
    const { files, pending } = withDownloads();
    await value('case.open', opening());
    await changeBackupPlan({ every: 'day', to: 'downloads' });
    await alarm(housekeepingAlarm);
    expect((await readBackupPlan()).problem).toBe('no-key');
    await value('backup.setPassphrase', { commandId: id(), passphrase: 'abeja-noria-trigo' });
    // It begins, and is no backup before it has arrived.
    const arrive = pending();
    const making = alarm(housekeepingAlarm);
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect((await readBackupPlan()).lastAt).toBeNull();
    arrive();
    await making;
    await alarm(housekeepingAlarm);
    expect(files).toHaveLength(1);
    expect(files[0]?.filename).toMatch(/^Sosiego\/sosiego-[\d-]+\.sosiego-backup$/);
    const sealed = new Uint8Array((await files[0]?.content.arrayBuffer()) ?? new ArrayBuffer(0));
    async function* bytes() {
      yield sealed;
    }
    let text = '';
    for await (const chunk of openStream(bytes(), 'abeja noria trigo'))
      text += new TextDecoder().decode(chunk);
    expect(text).toContain('x:1001');
    expect((await readBackupPlan()).problem).toBe(null);
  });

  it('one that waits for a page says so', async () => {
    await value('backup.setPassphrase', { commandId: id(), passphrase: 'abeja-noria-trigo' });
    await changeBackupPlan({ every: 'week', to: 'page' });
    await alarm(housekeepingAlarm);
    expect(await readBackupPlan()).toMatchObject({ problem: 'waits-for-page', lastAt: null });
  });
});
