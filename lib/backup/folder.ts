import { type Database, readyToWrite } from '../db/database.ts';

/** The part of a handle that TypeScript's own types leave out. */
interface Permitted {
  readonly queryPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
}

/** Kept by the page that let the person choose it: a handle crosses to the worker by the database alone. */
export async function keepFolder(db: Database, handle: FileSystemDirectoryHandle): Promise<void> {
  await readyToWrite(db);
  await db.keys.put({ name: 'backup-folder', handle });
}

export async function chosenFolder(db: Database): Promise<FileSystemDirectoryHandle | null> {
  const row = await db.keys.get('backup-folder');
  return row?.name === 'backup-folder' ? row.handle : null;
}

/** May it be written to now? Browsers forget it with a restart, and ask again only at a click. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = folder as Permitted;
  return !queryPermission || (await queryPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

/** From a click only. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as Permitted;
  return !requestPermission || (await requestPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

/**
 * The file is there whole or not at all: the browser writes beside it and moves it at the end. What it has made empty at
 * the beginning goes again where that fails.
 */
export async function writeInto(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const writable = await handle.createWritable();
    await file.stream().pipeTo(writable);
  } catch (error) {
    await removeFrom(folder, name);
    throw error;
  }
}

/** Somebody may have moved it away: then there is nothing to do. */
export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch(() => undefined);
}
