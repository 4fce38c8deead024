import type { HeadName, Model } from '../../../lib/listening/model/model.ts';
import { headClasses } from '../../../lib/listening/model/model.ts';
import { model } from './with-model.ts';

/** The model with a head that learnt nothing: its scores are what is given, whatever the post says. */
export const modelWithBias = (
  head: HeadName,
  bias: readonly number[] = headClasses[head].map(() => 0),
): Model => ({
  ...model,
  heads: { ...model.heads, [head]: { bias, step: 0, weights: model.heads[head].weights } },
});
