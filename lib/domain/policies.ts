import type { Policy } from './brand.ts';

/** A condition past its date of review may no longer hold: nothing is said with it. */
export function isOverdue({ reviewBy }: Pick<Policy, 'reviewBy'>, now: number): boolean {
  const by = Date.parse(reviewBy ?? '');
  return !Number.isNaN(by) && by < now;
}

const hour = 3_600_000;
/** Earlier wordings that are kept. */
const mostChanges = 20;

/**
 * A policy with new words; the ones that no longer hold stay with the time of the change. What is put right within
 * the hour is the same change, and white space is none.
 */
export function reworded(policy: Policy, fact: string, now: number): Policy {
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
  const changes = policy.changes ?? [];
  const last = changes.at(-1);
  const isNew = bare(policy.fact) !== '' && bare(policy.fact) !== bare(fact);
  if (!isNew || (last && now - last.at < hour)) return { ...policy, fact };
  return { ...policy, fact, changes: [...changes, { at: now, fact: policy.fact }].slice(-mostChanges) };
}
