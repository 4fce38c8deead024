import { type Database, readyToWrite } from '../db/database.ts';
import { hashesOf } from './salted-hashes.ts';

/** The person has seen enough of it. Nothing is learned from that. */
export async function dismiss(
  db: Database,
  now: number,
  brandId: string,
  keys: readonly string[],
): Promise<void> {
  await readyToWrite(db);
  const hashes = await hashesOf(db, brandId, keys);
  await db.muted.bulkPut(hashes.map((hash) => ({ hash, at: now, verdict: 'dismissed', signals: [] })));
}

/** Takes the dismissal back: what the person had said of the post before it counts again. */
export async function restore(db: Database, brandId: string, keys: readonly string[]): Promise<void> {
  await readyToWrite(db);
  const hashes = await hashesOf(db, brandId, keys);
  await db.transaction('rw', [db.muted, db.corrections], async () => {
    const muted = await db.muted.bulkGet([...hashes]);
    const dismissed = muted.flatMap((row) => (row?.verdict === 'dismissed' ? [row.hash] : []));
    await db.muted.bulkDelete(dismissed);
    const corrections = await db.corrections.where('hashes').anyOf(dismissed).distinct().toArray();
    const said = corrections.flatMap(({ hashes: of, at, said: { verdict }, kinds }) =>
      verdict === undefined
        ? []
        : of
            .filter((hash) => dismissed.includes(hash))
            .map((hash) => ({ hash, at, verdict, signals: kinds })),
    );
    await db.muted.bulkPut(said);
  });
}
