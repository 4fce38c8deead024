import type { CaseColumns, CaseFacets } from '../desk/facets.ts';
import { facetsOf } from '../desk/facets.ts';
import { type Database, database } from './database.ts';
import { recordOf } from './queries.ts';

/** The facets of all cases, the first logged first; for `useLiveQuery`. */
export function columnsQuery(db = database()): () => Promise<CaseColumns> {
  return async () => {
    const rows = await db.cases.toArray();
    const facets = rows
      .map((row) => facetsOf(recordOf(row)))
      .sort((one, other) => one.openedAt - other.openedAt);
    return columnsOf(facets);
  };
}

function columnsOf(rows: readonly CaseFacets[]): CaseColumns {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id') as (keyof CaseFacets)[];
  const columns = names.map((name) => [name, columnOf(rows.map((row) => row[name]))] as const);
  const all: unknown = {
    size: rows.length,
    id: rows.map(({ id }) => id),
    ...(rows.length === 0 ? emptyColumns : Object.fromEntries(columns)),
  };
  return all as CaseColumns;
}

const none = { values: [], codes: new Uint16Array() };
const emptyColumns = { brandId: none, verdict: none, openedAt: new Float64Array() };

function columnOf(values: readonly (string | number | boolean)[]): unknown {
  if (typeof values[0] === 'string') {
    const places = new Map([...new Set(values as readonly string[])].map((value, place) => [value, place]));
    return {
      values: [...places.keys()],
      codes: Uint16Array.from(values as readonly string[], (value) => places.get(value) ?? 0),
    };
  }
  return typeof values[0] === 'boolean'
    ? Uint8Array.from(values, Number)
    : Float64Array.from(values as readonly number[]);
}

/** The records of these cases that are still there, in their order. */
export async function recordsOf(ids: readonly string[], db: Database = database()) {
  const rows = await db.cases.bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [recordOf(row)] : []));
}
