import type { FollowUp } from '../domain/follow-up.ts';

type Timed = Pick<FollowUp, 'dueAt' | 'notifiedAt'> & Partial<Pick<FollowUp, 'kind'>>;

const hour = 3_600_000;
/**
 * When a reminder is shown, in ms after its due time: what was promised to somebody is said again after two hours and
 * after a day (method S1.11). What is shown and when follows from `dueAt` and `notifiedAt` alone.
 */
const reminderStages = [0, 2 * hour, 24 * hour] as const;

/** A rest that is over, or somebody to look in on, is said once: nobody waits for it. */
const isOwed = ({ kind }: Timed): boolean => kind === 'promise' || kind === 'solution';
const stagesOf = (followUp: Timed): readonly number[] =>
  isOwed(followUp) ? reminderStages : reminderStages.slice(0, 1);

/**
 * When an open follow-up is to be shown next; in the past = now. Infinity = it was shown as often as it is shown.
 * Several that were missed are one, and one that was shown before the clock went back is not shown again.
 */
export function nextReminder(followUp: Timed): number {
  const { dueAt, notifiedAt } = followUp;
  const stages = stagesOf(followUp);
  if (notifiedAt === null) return dueAt;
  const shown = Math.max(1, stages.filter((after) => dueAt + after <= notifiedAt).length);
  return dueAt + (stages[shown] ?? Number.POSITIVE_INFINITY);
}
