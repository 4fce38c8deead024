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

/** ms. A month: whoever has not come back to their words by then is not waiting for them. */
const keptFor = 30 * 24 * 60 * 60_000;

/** Words about a post without a case go after a month; those of a case stay as long as it does. */
export async function dropOldDrafts(db: Database, now: number): Promise<void> {
  const old = await db.drafts
    .where('at')
    .below(now - keptFor)
    .primaryKeys();
  if (old.length === 0) return;
  await readyToWrite(db);
  await db.transaction('rw', db.drafts, db.cases, async () => {
    const rows = await db.cases.where('aliases').anyOf(old).toArray();
    const ofCases = new Set(rows.flatMap(({ aliases }) => aliases));
    await db.drafts.bulkDelete(old.filter((postKey) => !ofCases.has(postKey)));
  });
}
