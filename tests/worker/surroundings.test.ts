import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { postOf } from '../fixtures/posts.ts';
import { command, content, idle, killAndWake, type Stubs, sidebar, startWorker, value } from './worker.ts';

let stubs: Stubs;
beforeEach(async () => {
  stubs = await startWorker();
});

const clickMenu = (info: object, tab: object) => stubs.menusClicked.addListener.mock.calls[0]?.[0](info, tab);

describe('context menus and shortcut', () => {
  it('are drawn in the chosen language and again when it changes', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    const titles = () => stubs.createMenu.mock.calls.map(([menu]) => menu.title);
    expect(titles()).toEqual(['Abrir en Sosiego', 'Registrar con Sosiego']);
    await writeSettings({ language: 'en' });
    await vi.waitFor(() => expect(titles().slice(2)).toEqual(['Open in Sosiego', 'Log with Sosiego']));
  });

  it('Open asks the page for the post right-clicked', async () => {
    await clickMenu({ menuItemId: 'open' }, { id: 7 });
    const request = { type: 'open', at: 'pointer' };
    expect(stubs.sendToTab).toHaveBeenCalledWith(7, { sosiego: 'panel', request }, { frameId: 0 });
  });

  it('the shortcut asks the page in front, where it is one of ours', async () => {
    const onCommand = stubs.commands.addListener.mock.calls[0]?.[0];
    await onCommand('open-sidebar', { id: 7, url: 'https://example.test/' });
    expect(stubs.sendToTab).not.toHaveBeenCalled();
    await onCommand('open-sidebar', { id: 7, url: 'https://www.facebook.com/' });
    expect(stubs.sendToTab).toHaveBeenCalledOnce();
  });

  it('a selection opens in a window of its own, and nothing of it is on disk', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    const pageUrl = 'https://opiniones.test/cafetal#r4';
    await clickMenu({ menuItemId: 'log-selection', selectionText: ' Pésimo trato ', pageUrl }, { id: 7 });
    const url = String(create.mock.calls[0]?.[0]?.url);
    expect(url).toMatch(/^chrome-extension:\/\/test-extension-id\/sidebar\.html\?selection=/);
    const frame = { ...sidebar, url, frameId: 0, tab: { id: 9, url } };
    const answer = await value('panel.relay', { type: 'current' }, frame);
    expect(answer).toMatchObject({
      type: 'current',
      post: { platform: 'web', text: 'Pésimo trato', url: 'https://opiniones.test/cafetal' },
    });
    const insert = { type: 'insert', postKey: 'web:1', text: 'Hola', how: 'ask' } as const;
    expect(await value('panel.relay', insert, frame)).toEqual({ type: 'insert', outcome: 'no-composer' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('trato');
    expect(await database().cases.count()).toBe(0);
  });

  it('a selection is forgotten when its window closes, and only then', async () => {
    const info = { menuItemId: 'log-selection', selectionText: 'Pésimo trato', pageUrl: 'https://a.test/' };
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await clickMenu(info, { id: 7 });
    const opened = await create.mock.results[0]?.value;
    const kept = async () => JSON.stringify(await fakeBrowser.storage.session.get());
    await fakeBrowser.windows.onRemoved.trigger(opened.id + 1);
    expect(await kept()).toContain('Pésimo trato');
    await fakeBrowser.windows.onRemoved.trigger(opened.id);
    expect(await kept()).not.toMatch(/trato|selection/);
  });

  it('a selection on X is a post of X; one whose memory is gone says so', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create');
    await clickMenu({ menuItemId: 'log-selection', selectionText: 'Fatal', pageUrl: 'https://x.com/a' }, {});
    const url = String(create.mock.calls[0]?.[0]?.url);
    const frame = { ...sidebar, url, frameId: 0 };
    const answer = await value('panel.relay', { type: 'current' }, frame);
    expect(answer).toMatchObject({ post: { platform: 'x' } });
    await fakeBrowser.storage.session.clear();
    expect(await value('panel.relay', { type: 'current' }, frame)).toEqual({ type: 'gone' });
  });
});

describe('installing and updating', () => {
  it('a first install opens the first steps; an update does not', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create.mock.calls[0]?.[0].url).toMatch(/options\.html$/);
  });

  it('open tabs of our sites get the new script, also when one of them refuses', async () => {
    stubs.queryTabs.mockResolvedValue([
      { id: 1, url: 'https://x.com/home' },
      { id: 2, url: 'https://www.facebook.com/' },
    ]);
    stubs.inject.mockRejectedValueOnce(new Error('no access'));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(stubs.inject.mock.calls.map(([call]) => call.target.tabId)).toEqual([1, 2]);
    expect(stubs.inject.mock.calls.map(([call]) => call.files)).toEqual([
      ['/content-scripts/x.js'],
      ['/content-scripts/facebook.js'],
    ]);
  });
});

describe('a change of settings', () => {
  it('is told to open pages of our sites where they draw by it, and the width of the sidebar is not', async () => {
    stubs.queryTabs.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    stubs.sendToTab.mockRejectedValueOnce(new Error('nobody listens'));
    await writeSettings({ panelWidth: 420 });
    await writeSettings({ marks: 'all' });
    await vi.waitFor(() => expect(stubs.sendToTab).toHaveBeenCalledTimes(2));
    const message = { sosiego: 'panel', request: { type: 'settings' } };
    expect(stubs.sendToTab.mock.calls).toEqual([
      [1, message, { frameId: 0 }],
      [2, message, { frameId: 0 }],
    ]);
  });
});

describe('the later scripts of a page', () => {
  it.each([
    ['page.hands', '/page-hands.js'],
    ['page.menus', '/page-menus.js'],
  ] as const)('%s goes into the top frame of the tab that asks', async (script, file) => {
    expect(await value(script, {}, content)).toEqual({});
    expect(stubs.inject).toHaveBeenLastCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: [file],
    });
  });

  it('goes nowhere for anybody else', async () => {
    stubs.inject.mockClear();
    expect(await command('page.hands', {}, { ...content, frameId: 3 })).toEqual({
      ok: false,
      code: 'foreign-sender',
    });
    expect(stubs.inject).not.toHaveBeenCalled();
  });
});

describe('showing the post of a case', () => {
  it.each(['javascript:alert(1)', 'chrome://settings', 'nonsense', ''])('never %s', async (url) => {
    expect(await command('case.show', { url })).toEqual({ ok: false, code: 'bad-input' });
  });

  it('tells two Facebook posts of one address apart', async () => {
    const post = (id: number) => `https://www.facebook.com/permalink.php?story_fbid=${id}&id=9`;
    stubs.queryTabs.mockResolvedValue([{ id: 4, windowId: 0, url: post(1) }]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await value('case.show', { url: post(2) });
    expect(create).toHaveBeenCalledWith({ url: post(2) });
  });

  it('leads to the sidebar once the page shows the post, also after the worker died', async () => {
    vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    stubs.sendToTab.mockRejectedValue(new Error('Nobody listens there yet.'));
    await value('case.show', { url: 'https://x.com/a/status/12', keys: ['x:12'] });
    await killAndWake();
    stubs.sendToTab.mockReset();
    stubs.sendToTab.mockResolvedValue({ type: 'done' });
    const shows = async (postId: string) => {
      await value('page.judge', { posts: [postOf({ postId })], url: 'https://x.com/a/status/12' }, content);
      await idle();
    };
    await shows('11');
    expect(stubs.sendToTab).not.toHaveBeenCalled();
    await shows('12');
    await shows('12');
    expect(stubs.sendToTab.mock.calls.map(([tab, message]) => [tab, message.request])).toEqual([
      [7, { type: 'open', keys: ['x:12'] }],
    ]);
  });
});
