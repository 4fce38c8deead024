import { onDemand } from '../hooks/on-demand.ts';

/** Asked for as soon as the settings show: they are read from the top. */
export const useDataPart = onDemand(() => import('./data.tsx'));
