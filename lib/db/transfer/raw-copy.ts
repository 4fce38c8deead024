import { databaseName } from '../database-name.ts';

/**
 * Every row as it lies there, one JSON line each with the name of its table: for data that this version could not
 * open. Without Dexie and without a version, so that nothing is upgraded, and read only.
 */
export async function rawCopy(): Promise<Blob> {
  const db = await opened(await databaseName());
  try {
    const parts: Blob[] = [];
    for (const table of db.objectStoreNames) parts.push(...(await rowsOf(db, table)));
    return new Blob(parts, { type: 'application/jsonl' });
  } finally {
    db.close();
  }
}

/** What another program can hold in a file: keys of the browser cannot leave it. */
const staysHere = new Set(['keys']);
const batch = 1_000;

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
}

function rowsOf(db: IDBDatabase, table: string): Promise<Blob[]> {
  if (staysHere.has(table)) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const parts: Blob[] = [];
    let lines: string[] = [];
    const cursor = db.transaction(table).objectStore(table).openCursor();
    cursor.onerror = () => reject(cursor.error);
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (at) lines.push(`${JSON.stringify({ table, value: at.value })}\n`);
      if (!at || lines.length >= batch) {
        parts.push(new Blob(lines));
        lines = [];
      }
      if (at) at.continue();
      else resolve(parts);
    };
  });
}
