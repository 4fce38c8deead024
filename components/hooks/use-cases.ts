import { useLiveQuery } from 'dexie-react-hooks';
import { caseView, recentCases } from '../../lib/db/queries/cases.ts';
import type { CaseRecord, CaseView } from '../../lib/domain/case.ts';

/** The brand's cases, the last touched first; live. null = still loading. */
export function useRecentCases(brandId: string, limit: number): readonly CaseRecord[] | null {
  return useLiveQuery(() => recentCases(brandId, limit), [brandId, limit]) ?? null;
}

/** One case with everything that happened to it; live. null = none chosen, or gone; undefined = still loading. */
export function useCaseView(caseId: string | null): CaseView | null | undefined {
  return useLiveQuery(async () => (caseId ? caseView(caseId) : null), [caseId]);
}
