import type { CaseRecord } from '../domain/case.ts';
import type { CasePromise } from '../domain/case-life.ts';
import { keptOrNot, type PromiseCount, standingAt, tallyOf } from '../domain/promise.ts';

type Facts = Pick<CaseRecord, 'promises'>;

/** Promises nobody has settled and no reply has kept, the earliest first; late ones too. */
export const openPromises = ({ promises }: Facts, now: number): readonly CasePromise[] =>
  promises
    .filter((each) => each.kept === null && keptOrNot(each, now) !== 'kept')
    .toSorted((one, other) => one.dueAt - other.dueAt);

export interface Ledger extends PromiseCount {
  /** 0–1 of what was due; null = nothing was. */
  readonly rate: number | null;
}

export function promiseLedger(records: Iterable<Facts>, now: number): Ledger {
  const count = { kept: 0, broken: 0, open: 0 };
  for (const { promises } of records) {
    const standing = standingAt(tallyOf(promises), now);
    count.kept += standing.kept;
    count.broken += standing.broken;
    count.open += standing.open;
  }
  const due = count.kept + count.broken;
  return { ...count, rate: due === 0 ? null : count.kept / due };
}
