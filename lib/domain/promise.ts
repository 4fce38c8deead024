import type { CasePromise } from './case-life.ts';

/** A minute late is not broken. */
export const graceMs = 15 * 60_000;

export type Kept = 'kept' | 'broken' | 'open';

/**
 * Was it kept? As the person has settled it; else kept where the first reply or full solution after it was made came in
 * time, and broken once a quarter of an hour past its date. What kept it once keeps it, whatever was written later.
 */
export function keptOrNot({ kept, metAt, dueAt }: CasePromise, now: number): Kept {
  if (kept !== null) return kept ? 'kept' : 'broken';
  if (metAt !== null && metAt <= dueAt + graceMs) return 'kept';
  return now > dueAt + graceMs ? 'broken' : 'open';
}

/** Promises in numbers that need no clock; the one source of ledger, desk, charts, report and search. */
export interface PromiseTally {
  readonly kept: number;
  /** Those the person has called broken. */
  readonly broken: number;
  /** When those are due that nobody has settled and nothing has kept, the earliest first. */
  readonly due: readonly number[];
}

export function tallyOf(promises: readonly CasePromise[]): PromiseTally {
  const kept = promises.filter((each) => keptOrNot(each, Number.NEGATIVE_INFINITY) === 'kept');
  const broken = promises.filter((each) => each.kept === false);
  const rest = promises.filter((each) => !kept.includes(each) && !broken.includes(each));
  return {
    kept: kept.length,
    broken: broken.length,
    due: rest.map(({ dueAt }) => dueAt).sort((one, other) => one - other),
  };
}

export interface PromiseCount {
  readonly kept: number;
  readonly broken: number;
  /** May still be kept: in no rate. */
  readonly open: number;
}

/** How a tally stands at a moment. */
export function standingAt({ kept, broken, due }: PromiseTally, now: number): PromiseCount {
  const late = due.filter((dueAt) => now > dueAt + graceMs).length;
  return { kept, broken: broken + late, open: due.length - late };
}
