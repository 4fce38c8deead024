import { onDemand } from '../hooks/on-demand.ts';

/** The file of the command palette, with its own words. */
export const usePaletteFile = onDemand(() => import('./command-palette.tsx'));
