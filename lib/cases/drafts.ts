import { type Database, readyToWrite } from '../db/database.ts';
import type { CommandIn } from '../messaging/contract.ts';

/** The person's own words about a post; they outlive tab, worker, update and restart. Empty = let go. */
export async function saveDraft(
  db: Database,
  now: number,
  { postKey, text }: CommandIn<'draft.save'>,
): Promise<void> {
  await readyToWrite(db);
  if (text.trim() === '') await db.drafts.delete(postKey);
  else await db.drafts.put({ postKey, text, at: now });
}

export async function getDraft(db: Database, postKey: string): Promise<string> {
  return (await db.drafts.get(postKey))?.text ?? '';
}
