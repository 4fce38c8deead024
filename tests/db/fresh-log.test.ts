import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshLog } from '../../lib/db/fresh-log.ts';

// That it keeps the store of a browser that died is shown by `torn-log.spec.ts`, in the browser itself.
beforeEach(() => fakeBrowser.reset());

it('the log is filled once in each run of the browser with more than 4 MiB, and nothing of it stays', async () => {
  const before = await Dexie.getDatabaseNames();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await freshLog();
  const bytes = put.mock.calls.reduce((sum, [value]) => sum + (value as Uint8Array).byteLength, 0);
  expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
  // Larger ones would become files beside the log.
  expect(Math.max(...put.mock.calls.map(([value]) => (value as Uint8Array).byteLength))).toBeLessThan(65_536);
  expect(await Dexie.getDatabaseNames()).toEqual(before);
  put.mockClear();
  await freshLog();
  expect(put).not.toHaveBeenCalled();
});
