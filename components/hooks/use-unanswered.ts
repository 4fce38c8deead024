import { useLiveQuery } from 'dexie-react-hooks';
import { type UnansweredRate, unansweredRate } from '../../lib/db/queries/unanswered.ts';

/** Open cases of a brand that are no attack and have no public reply; live. null = still loading. */
export const useUnanswered = (brandId: string): UnansweredRate | null =>
  useLiveQuery(() => unansweredRate(brandId), [brandId]) ?? null;
