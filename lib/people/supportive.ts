import type { Assessment, Verdict } from '../domain/assessment.ts';

/** They may be speaking for us: whoever praises, and whoever complains of nothing. The person says whether it is so. */
export const isSupportive = (kind: Assessment['kind'], verdict: Verdict): boolean =>
  kind === 'praise' || (verdict === 'not-complaint' && kind === 'other');
