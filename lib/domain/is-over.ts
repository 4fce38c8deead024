import type { CaseStatus } from './case.ts';

/** Closed, or ended without a solution: nothing is waited for. */
export const isOver = (status: CaseStatus): boolean => status === 'closed' || status === 'ended';
