import type { Kind, Verdict } from '../domain/assessment.ts';
import type { Features } from './model/features.ts';
import { headClasses, type Model } from './model/model.ts';
import { headScores } from './model/predict.ts';

/** What the post is, once the verdict is known: of the kinds that are no complaint, the likeliest. */
export function findKind(model: Model, verdict: Verdict, features: Features): Kind {
  if (verdict === 'complaint') return 'complaint';
  const scores = headScores(model, 'kind', features);
  const [first] = headClasses.kind
    .map((kind, i) => ({ kind, score: scores[i] as number }))
    .filter(({ kind }) => kind !== 'complaint')
    .sort((a, b) => b.score - a.score);
  return first?.kind ?? 'other';
}
