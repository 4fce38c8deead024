import type { Cause, FinerCause, SignalKind } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import { findFinerCause } from './finer-cause.ts';
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

/** Of the least weight that any vote has: words that settle a cause outvote every failure that comes along with it. */
const SETTLED = 9;

export interface CauseFound {
  readonly cause: Cause;
  readonly finerCause?: FinerCause;
}

/**
 * What one vote of the lexicon is worth beside the head's scores, by what stands behind it: the head has learnt what
 * failures and topics mean from our own posts; how real posts name a cause, it knows less well than the rows do.
 */
const VOTE = { settles: 0.6, tells: 0.36 } as const;

/** The cause that the words and the evidence name loudest together. */
export function findCause(model: Model, features: Features, evidence: readonly Evidence[]): CauseFound {
  const scores = headScores(model, 'cause', features);
  // A verdict on the whole company counts where nothing is named that went wrong.
  const isNamed = evidence.some(({ group }) => group?.settles && group.cause && group.cause !== 'other');
  for (const { group, kind, weight } of evidence) {
    if (!group?.cause || (isNamed && group.cause === 'other')) continue;
    const voice = group.settles
      ? SETTLED * VOTE.settles
      : (group.remedy ? REMEDY : (VOICE[kind] ?? 0.5)) * VOTE.tells;
    const at = headClasses.cause.indexOf(group.cause);
    scores[at] = (scores[at] as number) + Math.max(weight, 0.3) * voice;
  }
  const cause = headClasses.cause[scores.indexOf(Math.max(...scores))] as Cause;
  const finerCause = findFinerCause(cause, evidence);
  return finerCause === undefined ? { cause } : { cause, finerCause };
}
