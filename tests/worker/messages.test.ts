import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { database } from '../../lib/db/database.ts';
import { readErrors } from '../../lib/diagnostics/errors.ts';
import { healthReport } from '../../lib/diagnostics/health.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { PageHealth } from '../../lib/domain/page-health.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { readSettings, writeSettings } from '../../lib/settings/settings.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import {
  command,
  content,
  idle,
  killAndWake,
  popup,
  type Stubs,
  send,
  sidebar,
  startWorker,
  value,
} from './worker.ts';

let stubs: Stubs;
beforeEach(async () => {
  stubs = await startWorker();
});

const opening = (change = {}) => ({
  commandId: crypto.randomUUID(),
  post: postOf(change),
  assessment: assessmentOf(),
  brandId: 'default',
});

describe('a worker that has just been woken', () => {
  it('has every listener in the same tick', async () => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser.contextMenus, { onClicked: stubs.menusClicked });
    stubs.menusClicked.addListener.mockClear();
    stubs.commands.addListener.mockClear();
    background.main();
    const { runtime, alarms, notifications } = fakeBrowser;
    for (const each of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, alarms.onAlarm]) {
      expect(each.hasListeners()).toBe(true);
    }
    expect(notifications.onClicked.hasListeners()).toBe(true);
    expect(notifications.onButtonClicked.hasListeners()).toBe(true);
    expect(stubs.menusClicked.addListener).toHaveBeenCalledOnce();
    expect(stubs.commands.addListener).toHaveBeenCalledOnce();
  });
});

describe('who may send', () => {
  const judge = { sosiego: 'command', command: 'page.judge', input: { posts: [], url: 'https://x.com/' } };
  const drafts = { sosiego: 'command', command: 'draft.get', input: { postKey: 'x:1' } };
  const other = 'other-extension-id';

  it.each([
    ['another extension', drafts, { ...popup, id: other }],
    [
      'a site that is not ours',
      judge,
      { ...content, url: 'https://evil.test/', origin: 'https://evil.test' },
    ],
    ['a frame inside our site', judge, { ...content, frameId: 3 }],
    ['a page that plays content script', judge, popup],
    ['a content script that plays page', drafts, content],
    ['a look-alike origin', judge, { ...content, origin: 'https://x.com.evil.test' }],
    ['plain http', judge, { ...content, origin: 'http://x.com' }],
    ['a page of another extension', drafts, { ...popup, origin: 'chrome-extension://other-extension-id' }],
    ['nobody', drafts, {}],
  ])('not %s', async (_, message, sender) => {
    expect(await send(message, sender)).toEqual({ ok: false, code: 'foreign-sender' });
  });

  it('the page and our own pages, also where the browser tells no origin', async () => {
    const { origin: _, ...firefox } = popup;
    expect(await send(drafts, firefox)).toMatchObject({ ok: true });
    expect(await send(drafts, sidebar)).toMatchObject({ ok: true });
    expect(await send(judge, content)).toMatchObject({ ok: true });
    const { origin: __, ...firefoxContent } = content;
    expect(await send(judge, firefoxContent)).toMatchObject({ ok: true });
  });
});

describe('what may be sent', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'case.open'],
    ['a list', []],
    ['an unknown command', { sosiego: 'command', command: 'case.erase', input: {} }],
    ['a name of Object', { sosiego: 'command', command: 'constructor', input: {} }],
    ['no input', { sosiego: 'command', command: 'draft.get' }],
    ['a wrong type', { sosiego: 'command', command: 'draft.get', input: { postKey: 7 } }],
    [
      'an unknown network',
      { sosiego: 'command', command: 'page.authors', input: { platform: 'myspace', authors: [] } },
      content,
    ],
    ['more than asked', { sosiego: 'command', command: 'draft.get', input: { postKey: 'x', more: 1 } }],
  ])('not %s', async (_, message, sender: object = popup) => {
    expect(await send(message, sender)).toEqual({ ok: false, code: 'bad-input' });
  });

  it('an error leaves a code and never a text', async () => {
    await send({ sosiego: 'command', command: 'draft.get', input: { secret: 'texto de Rosa' } });
    const errors = await readErrors();
    expect(errors).toMatchObject([{ code: 'bad-input', where: 'draft.get' }]);
    expect(JSON.stringify(errors)).not.toContain('Rosa');
  });

  it('a full disk says so and loses nothing', async () => {
    await value('case.open', opening());
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(database().events, 'bulkAdd').mockRejectedValueOnce(full);
    const note = { type: 'noted', text: 'Hola' } as const;
    const input = { commandId: crypto.randomUUID(), caseId: 'x:1001', facts: [note] };
    expect(await command('case.add', input)).toEqual({ ok: false, code: 'waiting-for-space' });
    expect(await command('case.add', input)).toMatchObject({ ok: true });
    const view = await value('case.find', { keys: ['x:1001'] });
    expect(view?.timeline).toHaveLength(2);
  });
});

describe('judging a page', () => {
  it('marks a complaint with a reason in words, and remembers it only in memory', async () => {
    const { marks, words } = await value(
      'page.judge',
      { posts: [postOf()], url: 'https://x.com/home' },
      content,
    );
    expect(marks[0]).toMatchObject({ postKey: 'x:1001', label: 'Queja', unhandled: true });
    expect(marks[0]?.reason).toMatch(/^Por: /);
    expect(words.launcherCount).toContain('{{count}}');
    expect(await value('seen.list', {})).toHaveLength(1);
    const stored = await Promise.all(database().tables.map((table) => table.count()));
    expect(stored.every((count) => count === 0)).toBe(true);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('pedido');
  });

  it('answers before it stores what it saw; the list knows it all the same, and outlives the worker', async () => {
    const stored = async () => Object.keys((await fakeBrowser.storage.session.get('seen')).seen ?? {});
    await value('page.judge', { posts: [postOf()], url: '' }, content);
    expect(await stored()).toEqual([]);
    expect(await value('seen.list', {})).toMatchObject([{ mark: { postKey: 'x:1001' } }]);
    await idle();
    expect(await stored()).toHaveLength(1);
    await killAndWake();
    expect(await value('seen.list', {})).toMatchObject([{ mark: { postKey: 'x:1001' } }]);
  });

  it('pages that are judged at once lose none of each other', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => String(3_000 + index));
    await Promise.all(
      ids.map((postId) => value('page.judge', { posts: [postOf({ postId })], url: '' }, content)),
    );
    await idle();
    await killAndWake();
    const listed = await value('seen.list', {});
    expect(listed.map(({ mark }) => mark.postKey).sort()).toEqual(ids.map((id) => `x:${id}`));
  });

  it('what the person dismissed is stored as dismissed before she is answered', async () => {
    const posts = [postOf(), postOf({ postId: '1002' })];
    await value('page.judge', { posts, url: '' }, content);
    await value('seen.dismiss', { commandId: crypto.randomUUID(), postKey: 'x:1001' });
    const { seen } = await fakeBrowser.storage.session.get('seen');
    expect(Object.values(seen as object).filter(({ dismissed }) => !dismissed)).toMatchObject([
      { mark: { postKey: 'x:1002' } },
    ]);
  });

  it('keeps the two hundred latest', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let batch = 0; batch < 5; batch++) {
      const posts = Array.from({ length: 50 }, (_, index) => postOf({ postId: `${batch}-${index}` }));
      await value('page.judge', { posts, url: '' }, content);
      vi.setSystemTime(Date.now() + 1);
    }
    vi.useRealTimers();
    const keys = (await value('seen.list', {})).map(({ mark }) => mark.postKey);
    expect(keys).toHaveLength(200);
    expect(keys.filter((key) => key.startsWith('x:0-'))).toEqual([]);
  });

  it('a logged post carries its case and is no longer unhandled, under any of its keys', async () => {
    await value('page.judge', { posts: [postOf()], url: '' }, content);
    await value('case.open', opening({ aliases: ['h:9'] }), sidebar);
    expect(await value('seen.list', {})).toEqual([]);
    const posts = [postOf({ postId: 'h:9' })];
    const { marks } = await value('page.judge', { posts, url: '' }, content);
    expect(marks[0]).toMatchObject({ tone: 'case', caseId: 'x:1001', unhandled: false });
    expect(marks[0]?.label).toBe('Caso: por responder');
  });

  it('leaves advertisements and our own posts alone', async () => {
    await writeSettings((settings) => ({
      marks: 'all',
      brands: settings.brands.map((brand) => ({ ...brand, name: 'Rosa', handles: ['rosa_prueba'] })),
    }));
    const posts = [
      postOf(),
      postOf({ postId: '2', promoted: true, author: { ...postOf().author, handle: 'ad' } }),
    ];
    const { marks } = await value('page.judge', { posts, url: '' }, content);
    expect(marks.map(({ tone }) => tone)).toEqual(['none', 'none']);
  });

  it('keeps to what is about the brand once it is named', async () => {
    await writeSettings((settings) => ({
      brands: settings.brands.map((brand) => ({ ...brand, name: 'Cafetal', handles: ['cafetal'] })),
    }));
    const about = postOf({ postId: '2', text: `@cafetal ${postOf().text}` });
    const { marks } = await value('page.judge', { posts: [postOf(), about], url: '' }, content);
    expect(marks.map(({ tone }) => tone)).toEqual(['none', 'complaint']);
  });

  it('marks what stands on our own page or was searched for our name, and all once that is chosen', async () => {
    await writeSettings((settings) => ({
      brands: settings.brands.map((brand) => ({ ...brand, name: 'Cafetal', handles: ['cafetal'] })),
    }));
    const tones = async (url: string, change = {}) =>
      (await value('page.judge', { posts: [postOf(change)], url }, content)).marks.map(({ tone }) => tone);
    expect(await tones('https://x.com/home')).toEqual(['none']);
    expect(await tones('https://x.com/cafetal')).toEqual(['complaint']);
    expect(await tones('https://www.facebook.com/cafetal/posts/1', { platform: 'facebook' })).toEqual([
      'complaint',
    ]);
    expect(await tones('https://x.com/search?q=cafetal&f=live')).toEqual(['complaint']);
    expect(await tones('https://x.com/home', { replyTo: ['cafetal'] })).toEqual(['complaint']);
    const tab = { id: 7, url: 'https://x.com/cafetal' };
    expect((await value('post.assess', { post: postOf() }, { ...sidebar, tab })).assessment.aboutUs).toBe(
      true,
    );
    expect((await value('post.assess', { post: postOf() }, sidebar)).assessment.aboutUs).toBe(false);
    await writeSettings({ marks: 'all' });
    expect(await tones('https://x.com/home')).toEqual(['complaint']);
  });

  it('marks all complaints before a brand is named', async () => {
    expect((await readSettings()).marks).toBe('about-us');
    const { marks } = await value('page.judge', { posts: [postOf()], url: 'https://x.com/home' }, content);
    expect(marks[0]?.tone).toBe('complaint');
  });

  it('obeys a correction, and keeps a hash of it and no word', async () => {
    const commandId = crypto.randomUUID();
    await value('post.correct', { commandId, post: postOf(), said: { verdict: 'not-complaint' } });
    const { marks } = await value('page.judge', { posts: [postOf()], url: '' }, content);
    expect(marks[0]).toMatchObject({ tone: 'none', unhandled: false });
    const [row] = await database().muted.toArray();
    // The hash and the hour may hold any digits by chance: their form says enough.
    const { hash, at, ...rest } = row ?? {};
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(at).toEqual(expect.any(Number));
    expect(JSON.stringify(rest)).not.toMatch(/1001|pedido|rosa/i);
  });

  it('what was said of a post, or its dismissal, can be taken back', async () => {
    const commandId = crypto.randomUUID();
    const said = async () => (await value('post.assess', { post: postOf() })).said;
    const mark = async () => (await value('page.judge', { posts: [postOf()], url: '' }, content)).marks[0];
    await value('post.correct', { commandId, post: postOf(), said: { verdict: 'not-complaint' } });
    expect(await said()).toBe('not-complaint');
    await value('post.uncorrect', { commandId, post: postOf() });
    expect(await said()).toBeNull();
    expect(await mark()).toMatchObject({ tone: 'complaint', unhandled: true });
    await value('seen.dismiss', { commandId, postKey: 'x:1001' });
    expect(await said()).toBe('dismissed');
    await value('seen.restore', { commandId, keys: postKeys(postOf()) });
    expect(await mark()).toMatchObject({ tone: 'complaint', unhandled: true });
    expect(await database().muted.count()).toBe(0);
  });

  it('a dismissed complaint leaves the list and stays away', async () => {
    await value('page.judge', { posts: [postOf()], url: '' }, content);
    await value('seen.dismiss', { commandId: crypto.randomUUID(), postKey: 'x:1001' });
    await value('page.judge', { posts: [postOf()], url: '' }, content);
    expect(await value('seen.list', {})).toEqual([]);
  });

  it.each([
    ['at once', async () => {}],
    ['after its page was judged again', () => value('page.judge', { posts: [postOf()], url: '' }, content)],
    ['by a worker that was woken since', killAndWake],
  ])('a dismissed complaint comes back to the list %s', async (_, meanwhile) => {
    await value('page.judge', { posts: [postOf()], url: '' }, content);
    const before = await value('seen.list', {});
    await value('seen.dismiss', { commandId: crypto.randomUUID(), postKey: 'x:1001' });
    await meanwhile();
    await value('seen.restore', { commandId: crypto.randomUUID(), keys: ['x:1001'] });
    expect(await value('seen.list', {})).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('keeps what was seen and what was said about it apart by brand', async () => {
    const brands = [Brand.parse({}), Brand.parse({ id: 'second' })];
    const work = (currentBrandId: string) => writeSettings({ brands, currentBrandId });
    const judge = () => value('page.judge', { posts: [postOf()], url: '' }, content);
    await work('default');
    await judge();
    await work('second');
    expect(await value('seen.list', {})).toEqual([]);
    await judge();
    await value('post.correct', {
      commandId: crypto.randomUUID(),
      post: postOf(),
      said: { verdict: 'not-complaint' },
    });
    expect((await judge()).marks[0]?.tone).toBe('none');
    expect(await value('seen.list', {})).toEqual([]);
    await work('default');
    expect(await value('seen.list', {})).toMatchObject([{ mark: { postKey: 'x:1001' } }]);
    expect((await judge()).marks[0]?.tone).toBe('complaint');
    await work('second');
    await value('case.open', { ...opening(), brandId: 'second' });
    await work('default');
    expect(await value('seen.list', {})).toEqual([]);
  });

  it('tells earlier cases of the same author, and followers that a page showed', async () => {
    await value('case.open', opening({ postId: '900' }));
    const authors = [{ handle: 'rosa_prueba', followers: '99.999 seguidores', lang: 'es' }];
    await value('page.authors', { platform: 'x', authors }, content);
    const { assessment, earlier } = await value('post.assess', { post: postOf() });
    expect(earlier).toEqual({ count: 1, last: 'por responder', causes: [assessment.cause] });
    expect(assessment.reach).toBeCloseTo(5 / 6, 2);
    expect((await database().people.get('x:rosa_prueba'))?.followers).toBe(99_999);
  });

  it('a conversation of a case whose brand was deleted is not read under another', async () => {
    await writeSettings((settings) => ({
      brands: settings.brands.map((brand) => ({ ...brand, name: 'Cafetal', handles: ['cafetal'] })),
    }));
    await value('case.open', { ...opening(), brandId: 'deleted' });
    const entries = [entryOf('cafetal', { postId: '2', text: 'Lo miro hoy, Rosa' })];
    expect(await value('page.thread', { post: postOf(), entries }, content)).toEqual({ recorded: 0 });
  });

  it.each([
    ['empty', ''],
    ['script', '<script>alert(1)</script>'],
    ['right to left', '\u202Eodidep im se ednód'],
    ['zalgo', `q\u0300${'\u0301'.repeat(500)}ueja`],
    ['very long', 'no funciona nada '.repeat(600)],
  ])('a %s post is judged without a fuss', async (_, text) => {
    const answer = await command('page.judge', { posts: [postOf({ text })], url: '' }, content);
    expect(answer.ok).toBe(true);
  });
});

describe('the sidebar and its page', () => {
  it('reaches the top frame of its own tab and nowhere else', async () => {
    stubs.sendToTab.mockResolvedValueOnce({ type: 'insert', outcome: 'inserted' });
    const request = { type: 'insert', postKey: 'x:1', text: 'Hola', how: 'ask' } as const;
    expect(await value('panel.relay', request, sidebar)).toEqual({ type: 'insert', outcome: 'inserted' });
    expect(stubs.sendToTab).toHaveBeenCalledWith(7, { sosiego: 'panel', request }, { frameId: 0 });
  });

  it.each([
    ['nobody listens', () => Promise.reject(new Error('Could not establish connection.'))],
    ['the answer is no answer', () => Promise.resolve({ type: 'insert', outcome: 'sent' })],
  ])('says so where %s', async (_, answer) => {
    stubs.sendToTab.mockImplementationOnce(answer);
    expect(await command('panel.relay', { type: 'current' }, sidebar)).toEqual({
      ok: false,
      code: 'no-page',
    });
  });

  it('puts nothing into a box while the draft of the case rests', async () => {
    const { caseId } = (await value('case.open', opening())) as { caseId: string };
    const rest = { reason: '', kind: 'draft', untilAnswer: false, survivesReply: true } as const;
    const dueAt = Date.now() + 60_000;
    await value('followUp.set', { commandId: crypto.randomUUID(), caseId, dueAt, ...rest });
    const [key = ''] = postKeys(postOf());
    const request = { type: 'insert', postKey: key, text: 'Hola', how: 'ask' } as const;
    expect(await command('panel.relay', request, sidebar)).toEqual({ ok: false, code: 'resting' });
    expect(stubs.sendToTab).not.toHaveBeenCalled();
  });

  it('a page of ours in a tab of its own stands on no page', async () => {
    const alone = { ...sidebar, frameId: 0 };
    expect(await command('panel.relay', { type: 'current' }, alone)).toEqual({ ok: false, code: 'no-page' });
    expect(stubs.sendToTab).not.toHaveBeenCalled();
  });

  it('the doorbell rings after a write and when the page shows another post', async () => {
    const rung = vi.fn();
    const stop = new AbortController();
    onDoorbell(rung, stop.signal);
    await value('case.open', opening());
    expect(rung).toHaveBeenCalledTimes(1);
    await value('panel.changed', {}, content);
    expect(rung).toHaveBeenCalledTimes(2);
    stop.abort();
    await value('panel.changed', {}, content);
    expect(rung).toHaveBeenCalledTimes(2);
  });

  it('remembers its width within its limits', async () => {
    await value('panel.resized', { width: 411.6, side: 'left' }, content);
    expect(await value('page.settings', {}, content)).toMatchObject({ panelWidth: 412, panelSide: 'left' });
    await value('panel.resized', { width: 9000, side: 'left' }, content);
    expect(await value('page.settings', {}, content)).toMatchObject({ panelWidth: 520 });
  });

  it('a site that is switched off says so', async () => {
    await writeSettings({ sites: { x: false, facebook: true } });
    expect((await value('page.settings', {}, content)).enabled).toBe(false);
  });
});

it('an adapter that cannot read its page is told until it can', async () => {
  const outline = { article: 12, '[data-testid="User-Name"]': 0 };
  await value('page.health', { extractor: 'x@1', state: 'unreadable', outline }, content);
  const [health] = await value('health.list', {});
  expect(health).toMatchObject({ extractor: 'x@1', outline });
  expect(healthReport(health as PageHealth, '0.1.0', 'Firefox/153').split('\n')).toEqual([
    'Sosiego 0.1.0 · x@1 · Firefox/153',
    new Date(health?.since ?? 0).toISOString(),
    '   12  article',
    '    0  [data-testid="User-Name"]',
  ]);
  await value('page.health', { extractor: 'x@1', state: 'reading', outline: {} }, content);
  expect(await value('health.list', {})).toEqual([]);
});
