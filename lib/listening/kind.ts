import type { Kind, Verdict } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';

const PRAISE_FROM = -1.2;

/** What the post is, once the verdict is known. */
export function findKind(verdict: Verdict, evidence: readonly Evidence[]): Kind {
  if (verdict === 'complaint') return 'complaint';
  const sum = (kinds: readonly Evidence['kind'][]) =>
    evidence.reduce((total, item) => total + (kinds.includes(item.kind) ? item.weight : 0), 0);
  const warmth = sum(['praise', 'thanks']);
  const noise = sum(['news', 'promotion']);
  const asks = evidence.some((item) => item.kind === 'question');
  if (warmth <= PRAISE_FROM && noise > -2 && !(asks && warmth > -2)) return 'praise';
  return asks ? 'question' : 'other';
}
