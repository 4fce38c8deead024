import type { Said } from './correction.ts';

export const saidParts = [
  'verdict',
  'cause',
  'severity',
  'stance',
] as const satisfies readonly (keyof Said)[];
export type SaidPart = (typeof saidParts)[number];
