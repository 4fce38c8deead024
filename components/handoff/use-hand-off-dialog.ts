import { onDemand } from '../hooks/on-demand.ts';

/** The dialogs of a hand-off, with their own words. */
export const useHandOffDialog = onDemand(() => import('./hand-off-here.tsx'));
