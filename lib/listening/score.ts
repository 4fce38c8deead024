import type { Signal, Verdict } from '../domain/assessment.ts';
import type { Model } from './model/model.ts';

export const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Probability of a complaint: the logistic of the bias and the summed weights, which therefore explain it entirely. */
export function complaintProbability(
  { bias }: Pick<Model, 'bias'>,
  signals: readonly Pick<Signal, 'weight'>[],
): number {
  return probabilityOf(signals.reduce((sum, signal) => sum + signal.weight, bias));
}

/** @param understood whether the post is in a language that the model was trained in; elsewhere nobody can be sure */
export function verdictOf(
  { complaintFrom, unsureFrom }: Pick<Model, 'complaintFrom' | 'unsureFrom'>,
  probability: number,
  understood: boolean,
): Verdict {
  if (probability >= complaintFrom) return understood ? 'complaint' : 'unsure';
  return probability >= unsureFrom ? 'unsure' : 'not-complaint';
}
