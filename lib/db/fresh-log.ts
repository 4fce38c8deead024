import { Dexie } from 'dexie';
import { Failure } from '../domain/failure.ts';
import { isRoomFor } from '../storage/room.ts';
import { storedItem } from '../storage/stored-item.ts';

/** For all contexts of ours: once in each run of the browser is enough, unless a write fails. */
const done = storedItem<boolean>('session:log-begun', false);

/** bytes. Not above 64 KiB: larger values become files beside the log. */
const pieceSize = 50_000;
/** LevelDB begins a new log file once 4 MiB stand in the one it writes to. */
const pieces = 100;
/** bytes. The log, and what the browser makes of it before it lets go of the old one. */
const roomNeeded = 3 * pieces * pieceSize;

let begun: Promise<void> | undefined;

/**
 * Resolves once Chromium no longer writes to a log file that it found torn; to be waited for before each write.
 *
 * A browser that dies in the midst of a write, and a write for which there was no room, leave a torn record at the end
 * of the log. LevelDB reads past it at the next opening, and then writes on behind it (`reuse_logs`); the opening after
 * that finds rubbish in the middle of the file, and Chromium deletes the whole store for it (google/leveldb issue 1287;
 * `torn-log.spec.ts` and `full-disk.spec.ts` show it). What is written here fills that file, so that LevelDB begins
 * another and drops it. All databases of one origin share the log, so a database of its own serves, and is gone at once.
 *
 * Fails with `storage-full` where there is no room for that: a write that does not end is what tears a log.
 */
export function freshLog(): Promise<void> {
  begun ??= begin().catch((error) => {
    begun = undefined;
    throw error;
  });
  return begun;
}

/** The browser has closed the store by itself: a write failed. */
export function logMayBeTorn(): void {
  begun = undefined;
  void done.removeValue();
}

const begin = (): Promise<void> =>
  navigator.locks.request('sosiego:fresh-log', async () => {
    if (await done.getValue()) return;
    if (!(await isRoomFor(roomNeeded))) throw new Failure('storage-full');
    await fillLog();
    await done.setValue(true);
  });

async function fillLog(): Promise<void> {
  const filler = new Dexie('sosiego-filler');
  filler.version(1).stores({ pieces: '' });
  const piece = new Uint8Array(pieceSize);
  await filler.table('pieces').bulkPut(
    Array.from({ length: pieces }, () => piece),
    Array.from({ length: pieces }, (_, index) => index),
  );
  await filler.delete();
}
