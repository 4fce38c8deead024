import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { killAndWake, sidebar, startWorker, value } from './worker.ts';

let open: number[];
beforeEach(async () => {
  await startWorker();
  open = [7, 8];
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    if (!open.includes(id)) throw new Error(`No tab with id: ${id}.`);
    return { id } as never;
  });
});

const inTab = (id: number) => ({ ...sidebar, tab: { id, url: 'https://x.com/home' } });
const says = async (tab: number, keys: readonly string[], isOpen: boolean) =>
  (await value('draft.presence', { keys, open: isOpen }, inTab(tab))).elsewhere;

describe('a draft that is open in another tab', () => {
  it('is heard of under any key of its post, and nothing of it is on the disk', async () => {
    expect(await says(7, ['x:1', 'x:h:ab'], true)).toBe(false);
    expect(await says(8, ['x:h:ab'], false)).toBe(true);
    expect(await says(8, ['x:2'], false)).toBe(false);
    expect(await says(7, ['x:1'], true)).toBe(false);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('x:1');
    expect(await database().drafts.count()).toBe(0);
  });

  it('is no longer once it is empty, its tab shows another post, or its tab is closed', async () => {
    await says(7, ['x:1'], true);
    await says(7, ['x:1'], false);
    expect(await says(8, ['x:1'], true)).toBe(false);
    await says(8, ['x:2'], true);
    expect(await says(7, ['x:1'], false)).toBe(false);
    expect(await says(7, ['x:2'], false)).toBe(true);
    open = [7];
    expect(await says(7, ['x:2'], false)).toBe(false);
  });

  it('is still known after the worker died, and when both speak at once', async () => {
    await Promise.all([says(7, ['x:1'], true), says(8, ['x:1'], true)]);
    await killAndWake();
    expect(await Promise.all([says(7, ['x:1'], true), says(8, ['x:1'], true)])).toEqual([true, true]);
  });
});
