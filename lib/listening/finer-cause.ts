import type { Cause, FinerCause } from '../domain/assessment.ts';
import { causes } from '../domain/causes.ts';
import type { Evidence } from './evidence.ts';

const ANY: readonly Cause[] = causes;

/** Of several that are heard the first counts, each under the causes that it refines. */
const REFINES = [
  ['discrimination', ANY],
  ['accessibility', ANY],
  ['not-ours', ANY],
  ['third-party', ANY],
  ['refund', ['billing', 'policy']],
  ['expectation-gap', ['product', 'promotion-price', 'delivery', 'policy', 'human-error', 'other']],
] as const satisfies readonly (readonly [FinerCause, readonly Cause[]])[];

/** Whether words that settle another finer cause are part of it: "va en silla y nadie ayuda" shuts out, before it discriminates. */
const isRefined = (one: Evidence, heard: readonly Evidence[]): boolean =>
  !one.group?.settles &&
  heard.some(({ group, from, to }) => group?.settles && from < one.to && one.from < to);

/** What kind of breach it is below its cause, where the words tell. */
export function findFinerCause(cause: Cause, evidence: readonly Evidence[]): FinerCause | undefined {
  const heard = evidence.filter(({ group }) => group?.finerCause !== undefined);
  if (heard.length === 0) return undefined;
  const kinds = new Set(heard.filter((one) => !isRefined(one, heard)).map(({ group }) => group?.finerCause));
  return REFINES.find(([finer, causes]) => kinds.has(finer) && causes.some((each) => each === cause))?.[0];
}
