import type { CaseRecord } from '../../lib/domain/case.ts';
import type { Tone } from './chip.tsx';

/** Whether what was to be done by now is still to be done. */
export const isLate = ({ nextDueAt }: Pick<CaseRecord, 'nextDueAt'>, now: number): boolean =>
  nextDueAt > 0 && nextDueAt <= now;

/** How a case's status looks, on every surface: colour is kept for what is late, or it says nothing. */
export const statusTone = (record: Pick<CaseRecord, 'nextDueAt'>, now: number): Tone =>
  isLate(record, now) ? 'urgent' : 'plain';
