import { database } from '../database.ts';

/**
 * Raised whenever `cases/apply-event`, `desk/facetsOf` or `cases/search-words` gives something else for old events, or
 * the index of words is kept in another form: all rows are then made anew in the background.
 */
export const foldVersion = 5;

export interface IndexStatus {
  /** Search and columns hold every case. */
  readonly ready: boolean;
  /** How much of it is done, 0 to 1. */
  readonly share: number;
}

/** For `useLiveQuery`. Until it is ready the desk lists by `[brandId+touchedAt]` alone (`recentCases`). */
export async function indexStatus(db = database()): Promise<IndexStatus> {
  return db.transaction('r', [db.cases, db.meta], async () => {
    const done = await db.meta.get('fold-version');
    if (done?.value === foldVersion) return { ready: true, share: 1 };
    const all = await db.cases.count();
    if (all === 0) return { ready: true, share: 1 };
    const position = await db.meta.get('rebuilt-down-to');
    const rebuilt = position ? await db.cases.where('id').aboveOrEqual(String(position.value)).count() : 0;
    return { ready: false, share: rebuilt / all };
  });
}
