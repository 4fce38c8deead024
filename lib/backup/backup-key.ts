import { type Database, readyToWrite } from '../db/database.ts';
import { masterOf } from '../sealing/stream.ts';
import type { Master } from '../sealing/stream-header.ts';

/** Turns the passphrase into a key that the browser keeps and never shows; the words themselves are kept nowhere. */
export async function setBackupKey(db: Database, passphrase: string): Promise<void> {
  const { key, salt, iterations } = await masterOf(passphrase);
  await readyToWrite(db);
  await db.keys.put({ name: 'backup-key', key, salt, iterations });
}

/** null = no passphrase was ever set. */
export async function backupKey(db: Database): Promise<Master | null> {
  const row = await db.keys.get('backup-key');
  return row?.name === 'backup-key' ? row : null;
}
