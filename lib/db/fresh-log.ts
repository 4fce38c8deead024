import { Dexie } from 'dexie';
import { storedItem } from '../storage/stored-item.ts';

const done = storedItem<boolean>('session:log-begun', false);

/** Not above 64 KiB: larger values become files beside the log. */
const pieceBytes = 50_000;
/** LevelDB begins a new log file once 4 MiB stand in the one it writes to. */
const pieces = 100;

/**
 * Once in each run of the browser: makes Chromium leave the log file it found when it opened our store.
 *
 * A browser that dies in the midst of a write leaves a torn record at that file's end. LevelDB reads past it, and then
 * writes on behind it (`reuse_logs`); the opening after the next death or end of the browser finds rubbish in the
 * middle of the file, and Chromium deletes the whole store for it (google/leveldb issue 1287; `torn-log.spec.ts` shows
 * it). What is written here fills that file, so that LevelDB begins another and drops it. All databases of one origin
 * share the log, so a database of its own serves, and is gone at once.
 */
export const beginFreshLog = (): Promise<void> =>
  navigator.locks.request('sosiego:fresh-log', async () => {
    if (await done.getValue()) return;
    await fillLog();
    await done.setValue(true);
  });

async function fillLog(): Promise<void> {
  const filler = new Dexie('sosiego-filler');
  filler.version(1).stores({ pieces: '' });
  const piece = new Uint8Array(pieceBytes);
  await filler.table('pieces').bulkPut(
    Array.from({ length: pieces }, () => piece),
    Array.from({ length: pieces }, (_, index) => index),
  );
  await filler.delete();
}
