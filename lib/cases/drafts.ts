import { type Database, readyToWrite } from '../db/database.ts';
import { draftRow } from '../db/queries/cases.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';

/**
 * The person's own words about a post; they outlive tab, worker, update and restart. Empty = let go.
 * Words of another visit that this one has not seen are kept beside them; saved themselves, the two change places.
 */
export async function saveDraft(
  db: Database,
  now: number,
  { postKey, keys = [], text, seen, by }: CommandIn<'draft.save'>,
): Promise<CommandOut<'draft.save'>> {
  await readyToWrite(db);
  return db.transaction('rw', db.drafts, async () => {
    const before = await draftRow([postKey, ...keys], db);
    const at = Math.max(now, (before?.at ?? 0) + 1);
    const isUnseen = seen !== undefined && before?.at !== seen && before?.by !== by;
    const isSwap = before !== undefined && text === before.other;
    const beside = [isUnseen || isSwap ? before?.text : '', before?.other];
    const other = beside.find((words) => words?.trim() && words !== text) ?? '';
    // Words under the post's other names are older than these, and would come back once these are let go.
    await db.drafts.bulkDelete(keys.filter((key) => key !== postKey));
    // Asked again after a lost answer: what stands, stands as it is.
    if (before?.postKey === postKey && before.text === text && (before.other ?? '') === other)
      return { at: before.at, other };
    await db.drafts.delete(postKey);
    if (text.trim() !== '' || other !== '')
      await db.drafts.put({ postKey, text, at, ...(by && { by }), ...(other && { other }) });
    return { at, other };
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
