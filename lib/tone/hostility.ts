import type { Finding } from '../domain/finding.ts';

/** Aimed at the person who complained: threat, sarcasm, passive aggression, contempt. One is enough. */
const aimed: ReadonlySet<string> = new Set(['L09', 'L12', 'L13', 'L17']);
/**
 * Said in irritation, but by calm people as well: blame, disbelief, defence, orders to calm down, jokes,
 * "!!". It takes two of different rules.
 */
const heated: ReadonlySet<string> = new Set(['L01', 'L02', 'L03', 'L04', 'L10', 'L11', 'L16', 'L18']);

/** Mockery and insult, of which the lesson card speaks (method S2.25). */
const mocking: ReadonlySet<string> = new Set(['L12', 'L17']);

/** What makes a draft hostile, by the meaning of the tone guard's rules; empty = it is not. */
export function hostileFindings(findings: readonly Finding[], draft: string): readonly Finding[] {
  const aimedAt = (finding: Finding) => aimed.has(finding.rule) || isShouted(finding, draft);
  const hot = findings.filter((finding) => aimedAt(finding) || heated.has(finding.rule));
  const isHostile = hot.some(aimedAt) || new Set(hot.map(({ rule }) => rule)).size > 1;
  return isHostile ? hot : [];
}

export const mockeries = (findings: readonly Finding[]): number =>
  findings.filter(({ rule }) => mocking.has(rule)).length;

/** In capitals: "gracias!!" has the same rule and is no anger. */
const isShouted = ({ rule, start, end }: Finding, draft: string): boolean =>
  rule === 'L16' && /\p{L}/u.test(draft.slice(start, end));
