import type { Brand } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Platform } from '../domain/platform.ts';
import { replyTarget } from '../domain/reply-target.ts';
import { isInDoubt } from '../domain/solution.ts';
import { addBusinessMinutes, businessMinutesBetween } from '../reminders/business-hours.ts';
import { openPromises } from './promise-ledger.ts';

/** `soon` = three quarters of the time are gone. */
export type Level = 'calm' | 'soon' | 'late';
const soonAfter = 0.75;
const minuteMs = 60_000;

type Hours = Pick<Brand, 'hours' | 'targets'>;

interface Awaited {
  readonly platform: Platform;
  readonly severity: CaseRecord['severity'];
  /** Epoch ms; of the opening where the post shows no time. */
  readonly since: number;
  /** Epoch ms; null = there is no reply yet. */
  readonly repliedAt: number | null;
}

export interface ReplyClock {
  /** Minutes of the target, and which clock counts them. */
  readonly target: number;
  readonly clock: 'business' | 'wall';
  /** Epoch ms by which the first reply should stand. */
  readonly dueAt: number;
  /** Epoch ms at which three quarters of the time are gone. */
  readonly soonAt: number;
  readonly level: Level;
  /** Minutes on that clock from the post to the reply; null while there is none. */
  readonly took: number | null;
}

/** How the first reply stands against its target: in opening time, and where safety is at stake by the wall clock. */
export function replyClock(
  { platform, severity, since, repliedAt }: Awaited,
  { hours, targets }: Hours,
  now: number,
): ReplyClock {
  const { minutes, clock } = replyTarget(platform, severity, targets);
  const after = (count: number) =>
    clock === 'wall' ? since + count * minuteMs : addBusinessMinutes(hours, since, count);
  const between = (to: number) =>
    clock === 'wall' ? Math.max(0, to - since) / minuteMs : businessMinutesBetween(hours, since, to);
  const dueAt = after(minutes);
  const soonAt = after(minutes * soonAfter);
  const at = repliedAt ?? now;
  return {
    target: minutes,
    clock,
    dueAt,
    soonAt,
    level: at > dueAt ? 'late' : repliedAt === null && at > soonAt ? 'soon' : 'calm',
    took: repliedAt === null ? null : between(repliedAt),
  };
}

/** What is next owed to the customer, promise or reminder; null = nothing has a date. */
export interface UpdateClock {
  readonly dueAt: number;
  readonly text: string;
  readonly level: Level;
}

/** Within so many minutes of opening time a promise is soon due. */
const soonMinutes = 60;

export function updateClock(
  record: Pick<CaseRecord, 'promises' | 'lastReplyAt' | 'resolvedAt'>,
  followUps: readonly FollowUp[],
  { hours }: Hours,
  now: number,
): UpdateClock | null {
  const owed = [
    ...openPromises(record, now).map(({ dueAt, text }) => ({ dueAt, text })),
    ...followUps
      .filter(({ status, kind }) => status === 'open' && (kind === 'promise' || kind === 'solution'))
      .map(({ dueAt, reason }) => ({ dueAt, text: reason })),
  ].toSorted((one, other) => one.dueAt - other.dueAt)[0];
  if (!owed) return null;
  const isSoon = addBusinessMinutes(hours, now, soonMinutes) >= owed.dueAt;
  return { ...owed, level: owed.dueAt <= now ? 'late' : isSoon ? 'soon' : 'calm' };
}

/** Business minutes from the complaint to the solution that holds (severity 3: every minute); null = there is none. */
export function resolutionMinutes(
  record: Pick<CaseRecord, 'post' | 'openedAt' | 'resolvedAt' | 'severity' | 'solution' | 'status'>,
  { hours }: Pick<Brand, 'hours'>,
): number | null {
  const { post, openedAt, resolvedAt, severity } = record;
  if (resolvedAt === null || isInDoubt(record)) return null;
  const since = post.postedAt ?? openedAt;
  return severity === 3
    ? Math.max(0, resolvedAt - since) / minuteMs
    : businessMinutesBetween(hours, since, resolvedAt);
}
