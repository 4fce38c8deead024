import type { CaseRecord } from '../domain/case.ts';
import type { CasePromise } from '../domain/case-life.ts';

/** A minute late is not broken. */
export const graceMs = 15 * 60_000;

export type Kept = 'kept' | 'broken' | 'open';

type Facts = Pick<CaseRecord, 'promises' | 'lastReplyAt' | 'resolvedAt'>;

/**
 * Was it kept? As the person has settled it; else kept where a reply or a full solution came after it was made and in
 * time, and broken once a quarter of an hour past its date. One meaning for ledger, charts and report.
 */
export function keptOrNot(
  { kept, madeAt, dueAt }: CasePromise,
  { lastReplyAt, resolvedAt }: Pick<Facts, 'lastReplyAt' | 'resolvedAt'>,
  now: number,
): Kept {
  if (kept !== null) return kept ? 'kept' : 'broken';
  const inTime = (at: number | null) => at !== null && at > madeAt && at <= dueAt + graceMs;
  if (inTime(lastReplyAt) || inTime(resolvedAt)) return 'kept';
  return now > dueAt + graceMs ? 'broken' : 'open';
}

/** Promises nobody has settled and no reply has kept, the earliest first; late ones too. */
export const openPromises = (record: Facts, now: number): readonly CasePromise[] =>
  record.promises
    .filter((each) => each.kept === null && keptOrNot(each, record, now) !== 'kept')
    .toSorted((one, other) => one.dueAt - other.dueAt);

export interface Ledger {
  readonly kept: number;
  readonly broken: number;
  /** Not due yet: in no rate. */
  readonly open: number;
  /** 0–1 of what was due; null = nothing was. */
  readonly rate: number | null;
}

export function promiseLedger(records: Iterable<Facts>, now: number): Ledger {
  const count = { kept: 0, broken: 0, open: 0 };
  for (const record of records)
    for (const promise of record.promises) count[keptOrNot(promise, record, now)] += 1;
  const due = count.kept + count.broken;
  return { ...count, rate: due === 0 ? null : count.kept / due };
}
