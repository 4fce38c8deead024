import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { readErrors } from '../../lib/diagnostics/errors.ts';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { command, idle, type Stubs, sidebar, startWorker, value } from './worker.ts';

const origin = 'chrome-extension://test-extension-id';
const tab = { id: 9, url: `${origin}/practice.html` };
const page = { id: 'test-extension-id', url: tab.url, origin, frameId: 0, tab };
const frame = { ...page, url: `${origin}/sidebar.html?practice`, frameId: 3 };

let stubs: Stubs;
beforeEach(async () => {
  stubs = await startWorker();
  await value('practice.restart', {}, page);
});

const commandId = () => crypto.randomUUID();
const post = postOf({ author: { name: 'Rosa', handle: 'rosa_prueba', profileUrl: null, followers: 900 } });
const about = { keys: ['x:1', `x:${post.postId}`] };

async function opened(sender: object = frame): Promise<string> {
  const wish = { commandId: commandId(), post, assessment: assessmentOf(), brandId: practiceBrand.id };
  return (await value('case.open', wish, sender)).caseId;
}

/** Everything an hour of practice might leave behind. */
async function practise(): Promise<void> {
  await value('page.settings', {}, page);
  await value('page.judge', { posts: [post], url: tab.url }, page);
  const authors = [{ handle: 'rosa_prueba', followers: '900', lang: 'es' }];
  await value('page.authors', { platform: 'x', authors }, page);
  await value('page.health', { extractor: 'practice@1', state: 'unreadable', outline: {} }, page);
  await value('post.assess', { post }, frame);
  await value('post.correct', { commandId: commandId(), post, said: { severity: 2 } }, frame);
  const caseId = await opened();
  const facts = [{ type: 'noted', text: 'una nota' }] as const;
  await value('case.add', { commandId: commandId(), caseId, facts }, frame);
  const wish = { reason: 'mirar', kind: 'watch', untilAnswer: false, survivesReply: false } as const;
  await value('followUp.set', { commandId: commandId(), caseId, dueAt: Date.now() - 1, ...wish }, frame);
  await value('draft.save', { postKey: `x:${post.postId}`, text: 'un borrador' }, frame);
  const reply = entryOf('casanorte', { text: 'Hecho.' });
  await value(
    'page.thread',
    { post, entries: [entryOf('rosa_prueba', { text: post.text, postId: post.postId }), reply] },
    page,
  );
  await value('seen.dismiss', { commandId: commandId(), postKey: `x:${post.postId}` }, frame);
  await value('panel.resized', { width: 500, side: 'left' }, page);
  await idle();
}

/** Of the person's own. */
async function real() {
  const db = database();
  return {
    tables: await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
    local: await fakeBrowser.storage.local.get(),
    session: { ...(await fakeBrowser.storage.session.get()), doorbell: null, 'log-begun': null },
    alarms: (await fakeBrowser.alarms.getAll()).map(({ name }) => name),
    badge: await fakeBrowser.action.getBadgeText({}),
    notifications: fakeBrowser.notifications.getAllCreateOptions(),
  };
}

describe('practice', () => {
  it('leaves alone whatever is real: database, settings, lists, counts, alarms, badge, notifications', async () => {
    const before = await real();
    await practise();
    expect(await real()).toEqual(before);
    expect(await readErrors()).toEqual([]);
  });

  it('works: the case is found with its note, its reminder and the reply that the page showed', async () => {
    await practise();
    const found = await value('case.find', about, frame);
    expect(found?.record).toMatchObject({ brandId: practiceBrand.id, lastReply: 'Hecho.' });
    expect(found?.timeline.map(({ fact }) => fact.type)).toContain('noted');
    expect(found?.followUps).toHaveLength(1);
    expect(await value('draft.get', { postKey: `x:${post.postId}` }, frame)).toMatchObject({
      text: 'un borrador',
    });
  });

  it('marks the complaint, and a correction draws the marks of this tab anew', async () => {
    const { marks } = await value('page.judge', { posts: [post], url: tab.url }, page);
    expect(marks[0]?.label).not.toBe('');
    stubs.sendToTab.mockClear();
    const said = { verdict: 'not-complaint' } as const;
    await value('post.correct', { commandId: commandId(), post, said }, frame);
    await idle();
    expect(stubs.sendToTab.mock.calls.map(([id]) => id)).toEqual([tab.id]);
    const again = await value('page.judge', { posts: [post], url: tab.url }, page);
    expect(again.marks[0]).toMatchObject({ tone: 'none' });
  });

  it('two worlds: neither finds what belongs to the other', async () => {
    await opened();
    expect(await value('case.find', about, sidebar)).toBeNull();
    await opened(sidebar);
    await value('practice.restart', {}, page);
    expect(await value('case.find', about, frame)).toBeNull();
    expect(await value('case.find', about, sidebar)).not.toBeNull();
  });

  it('goes with everything else, also while it is at work, and can be begun anew', async () => {
    await practise();
    expect(await Dexie.getDatabaseNames()).toContain('sosiego-practice');
    await value('data.eraseAll', { commandId: commandId(), confirmed: true });
    expect(await Dexie.getDatabaseNames()).not.toContain('sosiego-practice');
    expect(await value('case.find', about, frame)).toBeNull();
    await opened();
    expect(await value('case.find', about, frame)).not.toBeNull();
  });

  it('is asked nothing that belongs to settings or lists, and nobody else may start it afresh', async () => {
    const refused = { ok: false, code: 'foreign-sender' };
    expect(await command('correction.forget', { commandId: commandId() }, page)).toEqual(refused);
    expect(await command('seen.list', {}, frame)).toEqual(refused);
    expect(await command('page.hands', {}, page)).toEqual(refused);
    expect(await command('practice.restart', {}, sidebar)).toEqual(refused);
    const foreign = { ...page, id: 'another-extension' };
    expect(await command('practice.restart', {}, foreign)).toEqual(refused);
  });
});
