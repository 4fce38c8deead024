import type { Cause } from './assessment.ts';
import type { CaseRecord } from './case.ts';
import { isInDoubt } from './solution.ts';

/** Why nothing is asked of them; the first that holds is said. */
export type NoAskBack =
  | 'not-full'
  | 'fraud'
  | 'minors'
  | 'privacy'
  | 'safety'
  | 'discrimination'
  | 'attack'
  | 'tone'
  | 'page-turned';

/** How they sounded last, since we answered; null = they have said nothing since. */
interface Heard {
  readonly lastTone: -1 | 0 | 1 | null;
}

type Asked = Pick<
  CaseRecord,
  'solution' | 'status' | 'cause' | 'severity' | 'stance' | 'assessment' | 'outcome' | 'turnedPageAt'
>;

/** What somebody went through that is not to be told again in public. */
function sensitive({ cause, severity, assessment }: Asked): NoAskBack | null {
  const kinds = new Set(assessment.signals.map(({ kind }) => kind));
  const causes: readonly Cause[] = [cause, assessment.cause];
  if (causes.includes('fraud') || kinds.has('fraud')) return 'fraud';
  if (kinds.has('minor')) return 'minors';
  if (causes.includes('privacy') || kinds.has('privacy') || assessment.exposesPersonalData) return 'privacy';
  if (causes.includes('safety') || kinds.has('safety') || severity === 3 || assessment.severity === 3)
    return 'safety';
  if (kinds.has('discrimination') || assessment.finerCause === 'discrimination') return 'discrimination';
  return null;
}

/** Where they have said nothing since, a furious complaint is taken as it stands. */
const furious = 2;

function isBelowNeutral({ outcome, assessment }: Asked, { lastTone }: Heard): boolean {
  if (outcome?.outcome === 'still-angry') return true;
  if (outcome) return false;
  return lastTone === null ? assessment.arousal >= furious : lastTone < 0;
}

/**
 * May they be asked to say in public that it was solved (method S2.18, S2.19)? null = yes; else why not: the trail is
 * enough. Never where it was about health, minors, fraud or safety, nor below a neutral tone, nor short of solved.
 */
export function noAskBack(record: Asked, heard: Heard): NoAskBack | null {
  if (record.solution !== 'full' || isInDoubt(record)) return 'not-full';
  const because = sensitive(record);
  if (because) return because;
  if (record.stance === 'attack') return 'attack';
  if (isBelowNeutral(record, heard)) return 'tone';
  return record.turnedPageAt === null ? null : 'page-turned';
}
