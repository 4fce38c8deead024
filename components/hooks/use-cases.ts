import { useLiveQuery } from 'dexie-react-hooks';
import { caseView, recentCases } from '../../lib/db/queries/cases.ts';
import type { CaseRecord, CaseView } from '../../lib/domain/case.ts';
import { readAhead } from './read-ahead.ts';

/** As many as a window shows before the columns of all cases are there. */
export const firstCases = 50;

const ahead = readAhead<readonly CaseRecord[]>();

/** Before the page is drawn; `useRecentCases` begins with it. */
export const readRecentCases = (brandId: string): Promise<void> =>
  ahead.start(brandId, () => recentCases(brandId, firstCases));

/** The brand's cases, the last touched first; live. null = still loading. */
export function useRecentCases(brandId: string): readonly CaseRecord[] | null {
  const read = () => recentCases(brandId, firstCases);
  return useLiveQuery(read, [brandId], ahead.of(brandId)) ?? null;
}

/** One case with everything that happened to it; live. null = none chosen, or gone; undefined = still loading. */
export function useCaseView(caseId: string | null): CaseView | null | undefined {
  return useLiveQuery(async () => (caseId ? caseView(caseId) : null), [caseId]);
}
