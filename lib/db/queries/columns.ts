import type { CaseColumns } from '../../desk/facets.ts';
import { type Database, database } from '../database.ts';
import { joinRows } from '../index/facets.ts';
import type { FacetsRow } from '../rows.ts';

/** The facets of all cases, the first logged first. */
export async function readColumns(db = database()): Promise<CaseColumns> {
  return joinRows(await db.facets.toArray());
}

/**
 * The same for `useLiveQuery`: make one per surface (`const [columns] = useState(() => columnsQuery())`, then
 * `useLiveQuery(columns)`). It keeps the rows it has read and asks for those that changed since. What it gave once
 * never changes: after a write it gives new columns, and every desk that is open gets them.
 */
export function columnsQuery(db = database()): () => Promise<CaseColumns> {
  const kept = new Map<number, FacetsRow>();
  return async () => {
    const since = [...kept.values()].reduce((latest, { changed }) => Math.max(latest, changed), 0);
    const { rows, isWhole } = await changedRows(db, since);
    if (isWhole) kept.clear();
    for (const row of rows) kept.set(row.segment, row);
    return joinRows([...kept.values()].sort((one, other) => one.segment - other.segment));
  };
}

/** A count that went back: everything was erased, or another database took the place of the one that was read. */
function changedRows(db: Database, since: number) {
  return db.transaction('r', [db.facets, db.meta], async () => {
    const latest = Number((await db.meta.get('facets-changed'))?.value ?? 0);
    const isWhole = since === 0 || latest < since;
    const rows = isWhole ? db.facets.toArray() : db.facets.where('changed').above(since).toArray();
    return { rows: await rows, isWhole };
  });
}
