import { type OnDemand, onDemand } from '../hooks/on-demand.ts';

type LifeParts = OnDemand<typeof import('./life.tsx')>;

/** The life of a case comes in a file of its own, with its words. */
export const useLife: (wanted: boolean) => LifeParts = onDemand(() => import('./life.tsx'));
