import { onTestFinished } from 'vitest';
import type { CommandContext } from '../../lib/cases/transaction.ts';
import { Database } from '../../lib/db/database.ts';

let made = 0;

/**
 * A database of its own for one test, removed after it. The test file imports `fake-indexeddb/auto`
 * first: Dexie takes the IndexedDB it finds when it is loaded.
 */
export function freshDatabase(): Database {
  const db = new Database(`test-${++made}`);
  onTestFinished(() => db.delete());
  return db;
}

export const contextOf = (db: Database, now = 10_000): CommandContext => ({ db, now, actor: 'person' });
