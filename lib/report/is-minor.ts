import { coded } from '../analytics/coded.ts';
import { type CaseColumns, type CaseFacets, momentsAt } from '../desk/facets.ts';
import { isOver } from '../domain/is-over.ts';
import { graceMs } from '../domain/promise.ts';

/** What it is told by. Moments are epoch ms, 0 = never. */
export type MinorFacts = Pick<
  CaseFacets,
  'cause' | 'status' | 'resolvedAt' | 'postedAt' | 'openedAt' | 'dueAt' | 'promisesBroken'
> & { readonly severity: number; readonly promisesDue: Iterable<number> };

/** Whoever has waited this long for a solution does not wait for another report. */
export const longOpenMs = 7 * 86_400_000;

/**
 * May it wait for the weekly report? Severity 0 or 1 and, while it is not solved: nothing paid that has not arrived, no
 * date that has passed, no promise broken, and no more than a week that they have waited.
 */
export function isMinor(facts: MinorFacts, now: number): boolean {
  const { severity, cause, status, resolvedAt, postedAt, openedAt, dueAt, promisesBroken, promisesDue } =
    facts;
  if (severity > 1) return false;
  if (isOver(status) || resolvedAt > 0) return true;
  // Severity 1 is money or time: with a delivery it is what was paid for, or waited for, and is not there.
  if (cause === 'delivery' && severity === 1) return false;
  if (dueAt > 0 && dueAt < now) return false;
  if (promisesBroken > 0 || [...promisesDue].some((promised) => now > promised + graceMs)) return false;
  return now - (postedAt || openedAt) <= longOpenMs;
}

export function minorFactsAt(columns: CaseColumns, place: number): MinorFacts {
  const at = (column: Float64Array): number => column[place] as number;
  return {
    severity: at(columns.severity),
    cause: coded(columns.cause, place),
    status: coded(columns.status, place),
    resolvedAt: at(columns.resolvedAt),
    postedAt: at(columns.postedAt),
    openedAt: at(columns.openedAt),
    dueAt: at(columns.dueAt),
    promisesBroken: at(columns.promisesBroken),
    promisesDue: momentsAt(columns.promisesDue, place),
  };
}
