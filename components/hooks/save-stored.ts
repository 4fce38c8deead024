import { forgetUndone, readUndone } from '../../lib/messaging/outbox.ts';
import { saveFile } from './save-file.ts';

/** The data as it lies there, for a version that can open it. */
export async function saveRaw(): Promise<void> {
  const { rawCopy } = await import('../../lib/db/transfer/raw-copy.ts');
  saveFile('sosiego-raw.jsonl', 'application/jsonl', await rawCopy());
}

/** What the person said in changes that could not be done any more, as a file. */
export async function saveUndone(): Promise<void> {
  saveFile('sosiego-not-done.json', 'application/json', JSON.stringify(await readUndone(), null, 2));
}

export const dropUndone = (): void => void forgetUndone();
