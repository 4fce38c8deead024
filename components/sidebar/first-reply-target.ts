import type { Severity } from '../../lib/domain/assessment.ts';
import type { Platform } from '../../lib/domain/platform.ts';

const minute = 60_000;

const targets = {
  x: 60 * minute,
  facebook: 180 * minute,
  youtube: 480 * minute,
  linkedin: 480 * minute,
  web: 480 * minute,
} as const satisfies Record<Platform, number>;

/** Until when a first reply should stand, in ms after posting; where safety is at stake always a quarter of an hour. */
export const firstReplyTarget = (platform: Platform, severity: Severity): number =>
  severity === 3 ? 15 * minute : targets[platform];
