import type { FollowUp } from '../domain/follow-up.ts';

/**
 * The reminder under which a case's draft rests: its due time is when the rest ends. It is all there is to a
 * parked draft, so the rest outlives reload, restart and worker. null = none was parked.
 */
export const restOf = (followUps: readonly FollowUp[]): FollowUp | null =>
  followUps
    .filter(({ kind, status }) => kind === 'draft' && status === 'open')
    .reduce<FollowUp | null>((last, each) => (last && last.dueAt >= each.dueAt ? last : each), null);

export const isResting = (followUps: readonly FollowUp[], now: number): boolean =>
  (restOf(followUps)?.dueAt ?? 0) > now;
