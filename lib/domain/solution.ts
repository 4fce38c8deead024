import type { CaseRecord } from './case.ts';

/** Called full, and then the customer came back on it or the case was reopened: nobody has said since that it holds. */
export const isInDoubt = ({ solution, status }: Pick<CaseRecord, 'solution' | 'status'>): boolean =>
  solution === 'full' && (status === 'open' || status === 'waiting');
