import type { Database } from '../db/database.ts';
import { sealStream } from '../sealing/stream.ts';
import type { Master } from '../sealing/stream-header.ts';
import { wholeCopy } from './whole-copy.ts';

/** Everything, compressed and sealed. What is gathered the browser may keep on disk: all of it is sealed already. */
export async function makeBackup(db: Database, master: Master, now: number): Promise<Blob> {
  const { file } = await wholeCopy(db, now);
  const parts: Blob[] = [];
  for await (const chunk of sealStream(file.stream(), master, now)) parts.push(new Blob([chunk]));
  return new Blob(parts, { type: 'application/octet-stream' });
}
