import type { FollowUp } from '../domain/follow-up.ts';

type Timed = Pick<FollowUp, 'dueAt' | 'status' | 'notifiedAt'> & Partial<Pick<FollowUp, 'kind'>>;

const hour = 3_600_000;
/**
 * When a reminder is shown, in ms after its due time: what was promised to somebody is said again after two hours and
 * after a day (method S1.11). What is shown and when follows from `dueAt` and `notifiedAt` alone.
 */
export const reminderStages = [0, 2 * hour, 24 * hour] as const;

/** A rest that is over, or somebody to look in on, is said once: nobody waits for it. */
const isOwed = ({ kind }: Timed): boolean => kind === 'promise' || kind === 'solution';
const stagesOf = (followUp: Timed): readonly number[] =>
  isOwed(followUp) ? reminderStages : reminderStages.slice(0, 1);

/** How many of its reminders should have been shown by `at`: 0 = none yet. */
export const stageAt = (followUp: Timed, at: number): number =>
  stagesOf(followUp).filter((after) => followUp.dueAt + after <= at).length;

export const isDue = ({ dueAt, status }: Timed, now: number): boolean => status === 'open' && dueAt <= now;

/** Due, and the reminder of its stage was not shown yet. Several that were missed are one. */
export function isToNotify(followUp: Timed, now: number): boolean {
  if (!isDue(followUp, now)) return false;
  const { notifiedAt } = followUp;
  return notifiedAt === null || stageAt(followUp, now) > Math.max(1, stageAt(followUp, notifiedAt));
}

/** The one moment to wake for: the earliest reminder still ahead. null = nothing to wake for. */
export function nextAlarm(followUps: readonly Timed[], now: number): number | null {
  const ahead = followUps
    .filter(({ status }) => status === 'open')
    .flatMap((each) => stagesOf(each).map((after) => each.dueAt + after))
    .filter((at) => at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
