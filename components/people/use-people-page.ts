import { onDemand } from '../hooks/on-demand.ts';

/** The page of people, with its own words. */
export const usePeoplePage = onDemand(() => import('./people-page.tsx'));
