import type { FollowUp } from '../domain/follow-up.ts';

type Timed = Pick<FollowUp, 'dueAt' | 'status' | 'notifiedAt'>;

export const isDue = ({ dueAt, status }: Timed, now: number): boolean => status === 'open' && dueAt <= now;

/** Due, and its reminder was not shown yet. */
export const isToNotify = (followUp: Timed, now: number): boolean =>
  isDue(followUp, now) && followUp.notifiedAt === null;

/** The one moment to wake for: the earliest open follow-up still ahead. null = nothing to wake for. */
export function nextAlarm(followUps: readonly Timed[], now: number): number | null {
  const ahead = followUps.filter(({ status, dueAt }) => status === 'open' && dueAt > now);
  return ahead.length === 0 ? null : Math.min(...ahead.map(({ dueAt }) => dueAt));
}
