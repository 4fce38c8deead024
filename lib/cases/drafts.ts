import { type Database, readyToWrite } from '../db/database.ts';
import type { CommandIn } from '../messaging/contract.ts';

/** The person's own words about a post; they outlive tab, worker, update and restart. Empty = let go. */
export async function saveDraft(
  db: Database,
  now: number,
  { postKey, keys = [], text }: CommandIn<'draft.save'>,
): Promise<void> {
  await readyToWrite(db);
  await db.transaction('rw', db.drafts, async () => {
    await db.drafts.bulkDelete([postKey, ...keys]);
    if (text.trim() !== '') await db.drafts.put({ postKey, text, at: now });
  });
}

/** The newest under any key of the post: the site may have given a better id since it was written. */
export async function getDraft(db: Database, postKey: string, keys: readonly string[] = []): Promise<string> {
  const found = await db.drafts
    .where('postKey')
    .anyOf([postKey, ...keys])
    .toArray();
  return found.toSorted((one, other) => other.at - one.at)[0]?.text ?? '';
}
