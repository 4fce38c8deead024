import { type OnDemand, onDemand } from '../hooks/on-demand.ts';

export type ReadingParts = OnDemand<typeof import('./reading-dialog.tsx')>;

/** The file of a colleague's reading, with its own words. */
export const useReading = onDemand(() => import('./reading-dialog.tsx'));
