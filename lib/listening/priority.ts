import type { Arousal, Assessment, Severity } from '../domain/assessment.ts';
import type { ReplyTargets } from '../domain/brand.ts';
import type { Platform } from '../domain/platform.ts';
import { replyTarget } from '../domain/reply-target.ts';

/** A complaint by somebody with fifty followers is still a complaint. */
const FAIRNESS_FLOOR = 20;
const UNSEEN_REACH = 0.3;

/** 0–1 from followers on a logarithmic scale; small accounts are not small customers, so it weighs at most 10 of 100. */
export function findReach(
  author: { readonly followers?: number | undefined; readonly verified?: boolean | undefined } | undefined,
): number {
  const base =
    author?.followers === undefined ? UNSEEN_REACH : Math.log10(Math.max(0, author.followers) + 1) / 6;
  return Math.min(1, Math.min(1, base) + (author?.verified ? 0.2 : 0));
}

export interface PriorityInput {
  readonly severity: Severity;
  readonly arousal: Arousal;
  readonly reach: number;
  /** Minutes since the post on the clock of the target; null where either time is unknown. */
  readonly ageMin: number | null;
  readonly platform: Platform;
  /** The brand's own; usual ones where it has set none. */
  readonly targets?: ReplyTargets | undefined;
  /** 0–1: 1 = the same person has been here before, 0.5 = says so. */
  readonly repeat: number;
  /** A complaint that is not an attack. */
  readonly protectedByFairness: boolean;
}

/** 45·severity/3 + 20·age + 15·arousal/3 + 10·reach + 10·repeat, then the floor; 0–100. */
export function findPriority(input: PriorityInput): Pick<Assessment, 'priority' | 'priorityParts'> {
  const { minutes } = replyTarget(input.platform, input.severity, input.targets);
  const age = input.ageMin === null ? 0 : Math.min(1, Math.max(0, input.ageMin) / minutes);
  const parts = {
    severity: (45 * input.severity) / 3,
    age: 20 * age,
    arousal: (15 * input.arousal) / 3,
    reach: 10 * input.reach,
    repeat: 10 * input.repeat,
  };
  const sum = Math.min(100, parts.severity + parts.age + parts.arousal + parts.reach + parts.repeat);
  const floor = input.protectedByFairness ? Math.max(0, FAIRNESS_FLOOR - sum) : 0;
  return { priority: sum + floor, priorityParts: { ...parts, floor } };
}
