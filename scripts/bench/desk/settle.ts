import type { Database } from '../../../lib/db/database.ts';

/** bytes. One write of the filler; incompressible, so that it takes this much on the disk. */
const piece = 1_000_000;
/** More than the seeded database takes: every level of the store has been written anew by then. */
const pieces = 600;
const filler = 'filler';

/**
 * Brings a store that was written within minutes to the state of one that grew over years. Chromium keeps an undo log
 * of each transaction, and an opening walks over its deleted rows until they are compacted away: straight after a
 * million events were seeded an opening took some 380 ms, 280 of them in that walk (its trace names it
 * `BackingStore::OpenAndVerify.LevelDBScopes`), with or without our code; compacted, 10 to 50. The browser compacts
 * within days of use; what is written and deleted here makes it do so at once.
 */
export async function settle(db: Database): Promise<void> {
  await remindersNoted(db);
  const other = await openFiller();
  const bytes = new Uint8Array(piece);
  for (let index = 0; index < pieces; index++) {
    for (let at = 0; at < piece; at += 50_000) crypto.getRandomValues(bytes.subarray(at, at + 50_000));
    const writing = other.transaction(filler, 'readwrite');
    writing.objectStore(filler).put(bytes, index);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
  other.close();
  await succeeded(indexedDB.deleteDatabase(filler));
}

/** The worker's first start notes for each reminder that is due that it was shown. */
async function remindersNoted(db: Database): Promise<void> {
  const waiting = () =>
    db.followUps
      .where('[status+dueAt]')
      .between(['open', 0], ['open', Date.now()])
      .filter(({ notifiedAt }) => notifiedAt === null)
      .count();
  while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
}

function openFiller(): Promise<IDBDatabase> {
  const opening = indexedDB.open(filler);
  opening.onupgradeneeded = () => opening.result.createObjectStore(filler);
  return succeeded(opening);
}

const succeeded = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
