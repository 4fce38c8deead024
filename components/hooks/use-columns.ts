import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { columnsQuery } from '../../lib/db/queries/columns.ts';
import { recordsOf } from '../../lib/db/queries/named-records.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';

/** The facets of all cases, live. null = still loading. */
export function useColumns(): CaseColumns | null {
  const [query] = useState(() => columnsQuery());
  return useLiveQuery(query) ?? null;
}

/** The records of some cases, live; those that are gone are left out. null = still loading, or none asked for. */
export function useRecords(ids: readonly string[] | null): readonly CaseRecord[] | null {
  const key = ids?.join('\n') ?? null;
  return useLiveQuery(async () => (ids ? recordsOf(ids) : null), [key]) ?? null;
}
