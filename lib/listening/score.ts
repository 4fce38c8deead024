import type { Signal, Verdict } from '../domain/assessment.ts';

/**
 * Log-odds of a complaint before any evidence. Chosen so that a post with nothing to read stands near 0.08, an
 * addressed post near 0.14, and one clear grievance (about 2) in a post addressed to somebody passes one half;
 * then checked against the reliability of the permissively licensed directly labelled sets.
 */
export const BIAS = -2;
const COMPLAINT_FROM = 0.5;
const UNSURE_FROM = 0.33;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Probability of a complaint: the logistic of the summed weights, which therefore explain it entirely. */
export function complaintProbability(signals: readonly Pick<Signal, 'weight'>[]): number {
  return logistic(signals.reduce((sum, signal) => sum + signal.weight, BIAS));
}

export function verdictOf(probability: number): Verdict {
  if (probability >= COMPLAINT_FROM) return 'complaint';
  return probability >= UNSURE_FROM ? 'unsure' : 'not-complaint';
}
