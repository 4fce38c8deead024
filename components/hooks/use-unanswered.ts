import { useLiveQuery } from 'dexie-react-hooks';
import { type UnansweredRate, unansweredRate } from '../../lib/db/queries/unanswered.ts';

/** Open cases of a brand that are no attack and have no public reply; live. null = not wanted yet, or still loading. */
export const useUnanswered = (brandId: string, wanted: boolean): UnansweredRate | null =>
  useLiveQuery(async () => (wanted ? unansweredRate(brandId) : null), [brandId, wanted]) ?? null;
