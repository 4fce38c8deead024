import { type Database, database } from '../database.ts';

/**
 * Raised whenever `cases/apply-event`, `desk/facetsOf` or `cases/search-words` gives something else for old events, or
 * the index of words is kept in another form: all rows are then made anew in the background.
 */
export const foldVersion = 5;

/** What stands before the case in `rebuilt-down-to`: a rebuild that an earlier version began says nothing of this one's rows. */
const ofThisVersion = `${foldVersion} `;

/** The last case of the rebuild under way; null = none was rebuilt in today's form. */
export async function rebuiltDownTo(db: Database): Promise<string | null> {
  const position = String((await db.meta.get('rebuilt-down-to'))?.value ?? '');
  return position.startsWith(ofThisVersion) ? position.slice(ofThisVersion.length) : null;
}

export const positionAt = (caseId: string): string => ofThisVersion + caseId;

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
    const position = await rebuiltDownTo(db);
    const rebuilt = position === null ? 0 : await db.cases.where('id').aboveOrEqual(position).count();
    return { ready: false, share: rebuilt / all };
  });
}
