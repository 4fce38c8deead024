import { onDemand } from '../hooks/on-demand.ts';

/** What opens a case that somebody hands over, with its own words. */
export const useOpenCapsule = onDemand(() => import('./open-capsule.tsx'));
