import type { SignalKind } from '../../lib/domain/assessment.ts';
import type { useWords } from '../hooks/use-words.tsx';
import type { Side } from './telling-spans.ts';

/** What a reason says, as the end of a sentence about the post; some say the opposite where they speak against. */
export function reasonName(kind: SignalKind, side: Side, t: ReturnType<typeof useWords>['t']): string {
  if (side === 'against' && (kind === 'wording' || kind === 'negation')) return t(`signals.${kind}Against`);
  return t(`signals.${kind}`);
}
