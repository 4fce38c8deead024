import type { Kind, Verdict } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Features } from './model/features.ts';
import { headClasses, type Model } from './model/model.ts';
import { headScores } from './model/predict.ts';

/** Log-odds that praise gains where words of it can be pointed at, and must lead by where none can. */
const SAID = 1;
const UNSAID = -2;

/** What the post is, once the verdict is known: of the kinds that are no complaint, the likeliest. */
export function findKind(
  model: Model,
  verdict: Verdict,
  features: Features,
  evidence: readonly Evidence[],
): Kind {
  if (verdict === 'complaint') return 'complaint';
  const said = evidence.some(({ kind, weight }) => (kind === 'praise' || kind === 'thanks') && weight < 0);
  const leaning = { praise: said ? SAID : UNSAID, question: 0, other: 0, complaint: 0 };
  const scores = headScores(model, 'kind', features);
  const [first] = headClasses.kind
    .map((kind, i) => ({ kind, score: (scores[i] as number) + leaning[kind] }))
    .filter(({ kind }) => kind !== 'complaint')
    .sort((a, b) => b.score - a.score);
  return first?.kind ?? 'other';
}
