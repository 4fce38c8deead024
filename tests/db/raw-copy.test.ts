import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import { Database, readyToWrite } from '../../lib/db/database.ts';
import { rawCopy } from '../../lib/db/transfer/raw-copy.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';

// The copy is of the browser's own store, whichever test used it before.
beforeEach(() => Dexie.delete('sosiego'));
afterEach(() => Dexie.delete('sosiego'));

it('of data that this version cannot open, every row comes out as it lies there', async () => {
  const db = new Database('sosiego');
  await openCase(contextOf(db), {
    commandId: crypto.randomUUID(),
    post: postOf(),
    assessment: assessmentOf(),
    brandId: 'default',
  });
  await db.keys.put({ name: 'backup-key', key: {} as CryptoKey, salt: 's', iterations: 1 });
  const { version } = db.backendDB();
  db.close();
  // As a later version left it: with a table nobody here knows.
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('sosiego', version + 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later').put({ text: 'Mañana' }, 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
  await expect(readyToWrite(new Database('sosiego'))).rejects.toMatchObject({ code: 'newer-data' });
  const lines = (await (await rawCopy()).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual({ table: 'later', value: { text: 'Mañana' } });
  expect(lines.filter(({ table }) => table === 'cases')).toHaveLength(1);
  expect(lines.some(({ table }) => table === 'keys')).toBe(false);
});
