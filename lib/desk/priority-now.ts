import { isUnanswered } from '../analytics/answered.ts';
import { type BusinessClock, businessClock } from '../analytics/business-clock.ts';
import { coded } from '../analytics/coded.ts';
import { waitsSince } from '../analytics/measures.ts';
import type { Brand, ReplyTargets } from '../domain/brand.ts';
import type { CaseColumns } from './facets.ts';

/** What the age of a case is measured against. */
export interface AgeClock {
  /** Business minutes. */
  readonly minutes: BusinessClock;
  readonly targets: ReplyTargets;
  readonly now: number;
}

/** Wall-clock minutes: where health, data or a crime is at stake nobody waits for opening time. */
const urgentTarget = 15;
const minute = 60_000;
/** Nothing older grows any further: every target is far within it, whatever the holidays. */
const horizon = 60 * 86_400_000;
const mostForAge = 20;
/** A complaint by somebody with fifty followers is still a complaint (method §4.4). */
const fairnessFloor = 20;

export const ageClock = ({ hours, targets }: Pick<Brand, 'hours' | 'targets'>, now: number): AgeClock => ({
  minutes: businessClock(hours, now - horizon, now),
  targets,
  now,
});

/** Since when somebody waits for our words; 0 = nobody does. */
export function unansweredSince(columns: CaseColumns, place: number): number {
  if (isUnanswered(columns, place)) return waitsSince(columns, place);
  const returned = columns.customerReturnedAt[place] ?? 0;
  return returned > 0 && coded(columns.status, place) === 'open' ? returned : 0;
}

/**
 * 0–100 as of now: what the judgement of the post gave, and how much of the time for an answer has gone by. Who has
 * their answer does not become more urgent by time.
 */
export function priorityNow(
  columns: CaseColumns,
  place: number,
  { minutes, targets, now }: AgeClock,
): number {
  const since = unansweredSince(columns, place);
  const isUrgent = columns.severity[place] === 3;
  const target = isUrgent ? urgentTarget : targets[coded(columns.platform, place)];
  const passed = isUrgent ? (now - since) / minute : minutes(Math.max(since, now - horizon), now);
  const age = since === 0 ? 0 : Math.min(1, Math.max(0, passed) / target);
  const sum = Math.min(100, (columns.fixedPriority[place] ?? 0) + mostForAge * age);
  const isProtected =
    coded(columns.verdict, place) === 'complaint' && coded(columns.stance, place) !== 'attack';
  return isProtected ? Math.max(fairnessFloor, sum) : sum;
}
