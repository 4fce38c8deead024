import type { Assessment } from '../domain/assessment.ts';

/** Insults, an attack, rage, or somebody in danger: what weighs on whoever reads it. */
export const isHeavy = ({ arousal, severity, signals, stance }: HeavyParts): boolean =>
  stance === 'attack' || severity === 3 || arousal === 3 || signals.some(({ kind }) => kind === 'insult');

type HeavyParts = Pick<Assessment, 'arousal' | 'severity' | 'signals' | 'stance'>;

/** ms: older threads are over. */
const within = 60 * 60_000;
/** So many in that time are worth a break (method F82). */
export const breakAfter = 4;

/** A heavy thread that was opened. */
export interface OpenedThread {
  /** Of its post. */
  readonly key: string;
  /** Epoch ms. */
  readonly at: number;
}

export const ofLastHour = (threads: readonly OpenedThread[], now: number): readonly OpenedThread[] =>
  threads.filter(({ at }) => now - at < within && at <= now);
