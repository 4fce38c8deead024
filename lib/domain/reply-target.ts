import type { Severity } from './assessment.ts';
import type { ReplyTargets } from './brand.ts';
import { usualTargets } from './new-brand.ts';
import type { Platform } from './platform.ts';

/** Where safety is at stake nobody waits for the shop to open. */
const urgentMinutes = 15;

export interface ReplyTarget {
  readonly minutes: number;
  /** `business` = only opening time counts; `wall` = every minute does. */
  readonly clock: 'business' | 'wall';
}

/** By when a first reply should stand (method §4.4): as the brand has set it for the network; severity 3 always at once. */
export const replyTarget = (
  platform: Platform,
  severity: Severity,
  targets: ReplyTargets = usualTargets,
): ReplyTarget =>
  severity === 3
    ? { minutes: urgentMinutes, clock: 'wall' }
    : { minutes: targets[platform], clock: 'business' };
