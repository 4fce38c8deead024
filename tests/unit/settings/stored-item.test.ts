import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '../../../lib/storage/stored-item.ts';

beforeEach(() => fakeBrowser.reset());

const item = storedItem<readonly string[] | null>('session:names', null);

it('keeps a value in its area under its key, and null removes it', async () => {
  expect(await item.getValue()).toBeNull();
  await item.setValue(['Ana']);
  expect(await fakeBrowser.storage.session.get()).toEqual({ names: ['Ana'] });
  expect(await item.getValue()).toEqual(['Ana']);
  await item.setValue(null);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('tells who watches what it was and what it is, of its own key alone, until they stop', async () => {
  const told = vi.fn();
  const stop = storedItem<number>('local:count', 0).watch(told);
  await fakeBrowser.storage.local.set({ count: 1 });
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.local.set({ count: 1 });
  await fakeBrowser.storage.session.set({ count: 5 });
  await fakeBrowser.storage.local.remove('count');
  stop();
  await fakeBrowser.storage.local.set({ count: 2 });
  expect(told.mock.calls).toEqual([
    [1, 0],
    [0, 1],
  ]);
});
