import type { Cause, SignalKind } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Features } from './model/features.ts';
import { headClasses, type Model } from './model/model.ts';
import { headScores } from './model/predict.ts';

/** How much each kind says about the cause: silence and waiting follow nearly every other failure. */
const VOICE: Partial<Record<SignalKind, number>> = {
  grievance: 1,
  safety: 2.5,
  fraud: 1.6,
  privacy: 1.8,
  discrimination: 1.2,
  unanswered: 0.6,
  'time-lost': 0.35,
  'threat-to-leave': 0.5,
  // A topic only decides where no failure is named.
  detail: 0.2,
};

/** Money back is wanted after every kind of failure. */
const REMEDY = 0.25;

/** Of the least weight that any vote has. */
const SETTLED = 4;

export interface CauseFound {
  readonly cause: Cause;
  readonly finerCause?: string;
}

/** What one vote of the lexicon is worth beside the head's scores. */
const VOTE = 0.6;

/** The cause that the words and the evidence name loudest together. */
export function findCause(model: Model, features: Features, evidence: readonly Evidence[]): CauseFound {
  const scores = headScores(model, 'cause', features);
  const finer = new Map<Cause, string>();
  for (const { group, kind, weight } of evidence) {
    if (!group?.cause) continue;
    const voice = group.remedy ? REMEDY : group.settles ? SETTLED : (VOICE[kind] ?? 0.5);
    const at = headClasses.cause.indexOf(group.cause);
    scores[at] = (scores[at] as number) + Math.max(weight, 0.3) * voice * VOTE;
    if (group.finerCause && !finer.has(group.cause)) finer.set(group.cause, group.finerCause);
  }
  const cause = headClasses.cause[scores.indexOf(Math.max(...scores))] as Cause;
  const finerCause = finer.get(cause);
  return finerCause === undefined ? { cause } : { cause, finerCause };
}
