import type { Cause, SignalKind } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';

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

export interface CauseFound {
  readonly cause: Cause;
  readonly finerCause?: string;
}

/** The cause that the evidence names loudest; `other` where none is named. */
export function findCause(evidence: readonly Evidence[]): CauseFound {
  const votes = new Map<Cause, number>();
  let finer: string | undefined;
  for (const { group, kind, weight } of evidence) {
    if (!group?.cause) continue;
    const voice = group.remedy ? REMEDY : (VOICE[kind] ?? 0.5);
    votes.set(group.cause, (votes.get(group.cause) ?? 0) + Math.max(weight, 0.3) * voice);
    finer ??= group.finerCause;
  }
  let cause: Cause = 'other';
  let most = 0;
  for (const [candidate, count] of votes) {
    if (count > most) {
      most = count;
      cause = candidate;
    }
  }
  return finer === undefined ? { cause } : { cause, finerCause: finer };
}
