import { type OnDemand, onDemand } from '../hooks/on-demand.ts';

export type Calm = OnDemand<typeof import('./calm.tsx')>;

/** The cool-down's own file. */
export const useCalm = onDemand(() => import('./calm.tsx'));
