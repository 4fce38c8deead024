import { type OnDemand, onDemand } from '../hooks/on-demand.ts';

export type Advice = OnDemand<typeof import('./advice.tsx')>;

/** The advice beside the steps: a file of its own, loaded with the first post. */
export const useAdvice = onDemand(() => import('./advice.tsx'));
