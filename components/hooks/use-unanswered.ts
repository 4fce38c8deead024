import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type UnansweredRate, unansweredNow } from '../../lib/analytics/answered.ts';
import { columnsQuery } from '../../lib/db/queries/columns.ts';

/** How many of a brand's open cases have no answer, of those that are owed one; live. null = not wanted yet, or still loading. */
export function useUnanswered(brandId: string, wanted: boolean): UnansweredRate | null {
  const [columns] = useState(() => columnsQuery());
  return (
    useLiveQuery(
      async () => (wanted ? unansweredNow(await columns(), brandId) : null),
      [brandId, wanted, columns],
    ) ?? null
  );
}
