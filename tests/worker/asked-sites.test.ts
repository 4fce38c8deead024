import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { content, idle, killAndWake, type Stubs, startWorker, value } from './worker.ts';

const origins = ['https://www.youtube.com/*'];
const watching = {
  ...content,
  url: 'https://www.youtube.com/watch?v=a',
  origin: 'https://www.youtube.com',
  tab: { id: 9, url: 'https://www.youtube.com/watch?v=a' },
};

let stubs: Stubs;
beforeEach(async () => {
  stubs = await startWorker();
});

/** What the browser does when the person allows the site, or takes that back. */
async function allow(on: boolean): Promise<void> {
  for (const origin of origins) on ? stubs.allowed.add(origin) : stubs.allowed.delete(origin);
  const event = on ? stubs.permissionsAdded : stubs.permissionsRemoved;
  await event.addListener.mock.calls[0]?.[0]({ origins });
}

const menuPages = (): readonly string[] => stubs.createMenu.mock.calls.at(-2)?.[0].documentUrlPatterns;

describe('a site that the person is asked for', () => {
  it('is not read before: no script is registered, and a page that asks is told so', async () => {
    expect([...stubs.registered]).toEqual([]);
    expect((await value('page.settings', {}, watching)).enabled).toBe(false);
  });

  it('is read once it is allowed: new pages by the browser, open tabs at once, and the menu stands there', async () => {
    stubs.queryTabs.mockResolvedValue([{ id: 9, url: watching.url }]);
    await allow(true);
    expect([...stubs.registered]).toEqual(['youtube']);
    expect(stubs.queryTabs).toHaveBeenLastCalledWith({ url: origins, discarded: false });
    expect(stubs.inject).toHaveBeenLastCalledWith({
      target: { tabId: 9 },
      files: ['/content-scripts/youtube.js'],
    });
    expect((await value('page.settings', {}, watching)).enabled).toBe(true);
    expect(menuPages()).toContain(origins[0]);
  });

  it('gets the second script that knows its boxes, and no other site does', async () => {
    const filesFor = async (sender: object) => {
      await value('page.hands', {}, sender);
      return stubs.inject.mock.lastCall?.[0].files;
    };
    expect(await filesFor(watching)).toEqual(['/page-hands-asked.js']);
    expect(await filesFor(content)).toEqual(['/page-hands.js']);
  });

  it('is left when the permission goes, whoever took it back: every open tab is told', async () => {
    await allow(true);
    stubs.queryTabs.mockResolvedValue([{ id: 3 }, { id: 9 }]);
    stubs.sendToTab.mockRejectedValueOnce(new Error('nobody listens'));
    await allow(false);
    expect([...stubs.registered]).toEqual([]);
    expect(stubs.queryTabs).toHaveBeenLastCalledWith({});
    expect(stubs.sendToTab.mock.calls.map(([tab, message]) => [tab, message.request.type])).toEqual([
      [3, 'settings'],
      [9, 'settings'],
    ]);
    expect((await value('page.settings', {}, watching)).enabled).toBe(false);
    expect(menuPages()).not.toContain(origins[0]);
  });

  it('is brought in step at each start: after an update, and after a permission that went meanwhile', async () => {
    await allow(true);
    // An update forgets what was registered.
    stubs.registered.clear();
    await killAndWake();
    await vi.waitFor(() => expect([...stubs.registered]).toEqual(['youtube']));
    stubs.allowed.clear();
    await killAndWake();
    await vi.waitFor(() => expect([...stubs.registered]).toEqual([]));
  });

  it('is registered once, however many ask at once', async () => {
    stubs.allowed.add(origins[0] as string);
    await Promise.all([allow(true), killAndWake(), allow(true)]);
    await idle();
    expect([...stubs.registered]).toEqual(['youtube']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get('errors'))).not.toContain('sites');
  });
});
