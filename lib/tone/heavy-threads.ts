import type { Assessment } from '../domain/assessment.ts';

/** Insults, an attack, rage, or somebody in danger: what weighs on whoever reads it. */
export const isHeavy = ({ arousal, severity, signals, stance }: HeavyParts): boolean =>
  stance === 'attack' || severity === 3 || arousal === 3 || signals.some(({ kind }) => kind === 'insult');

type HeavyParts = Pick<Assessment, 'arousal' | 'severity' | 'signals' | 'stance'>;

/** ms: older threads are over. */
const within = 60 * 60_000;
/** So many in that time are worth a break (method F82). */
export const breakAfter = 4;

/** @param times epoch ms of the heavy threads that were opened */
export const ofLastHour = (times: readonly number[], now: number): readonly number[] =>
  times.filter((at) => now - at < within && at <= now);
