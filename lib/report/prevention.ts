import { coded } from '../analytics/coded.ts';
import { clockFor, complaintsIn } from '../analytics/measures.ts';
import { enoughForProposal, type RootCause, rootCauses } from '../analytics/root-causes.ts';
import { type CaseColumns, momentsAt } from '../desk/facets.ts';
import type { Cause } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import { type Network, networkNames } from '../domain/networks.ts';
import { isOverdue } from '../domain/policies.ts';
import { daysSince, type Looks, roundDays } from '../domain/rounds.ts';

/** What keeps the next complaint from being written; each can be ticked for the week. */
export type PreventionItem =
  /** Searches that nobody has opened of late. */
  | { readonly kind: 'rounds'; readonly id: string; readonly networks: readonly Network[] }
  /** Promises that nobody has settled, and how many of them are late. */
  | { readonly kind: 'promises'; readonly id: string; readonly open: number; readonly late: number }
  /** What most complaints of the last thirty days hang on. */
  | { readonly kind: 'cause'; readonly id: string; readonly cause: RootCause }
  /** The same where nobody has said yet what they hang on: how often the most frequent cause came up. */
  | { readonly kind: 'often'; readonly id: string; readonly cause: Cause; readonly cases: number }
  /** A condition that is past its date of review and still stands in the settings. */
  | { readonly kind: 'offer'; readonly id: string; readonly policyId: string };

const thirtyDays = 30 * 86_400_000;

export function preventionList(
  columns: CaseColumns,
  brand: Brand,
  looks: Looks,
  now: number,
): readonly PreventionItem[] {
  const items: PreventionItem[] = [];
  const unread = networkNames.filter((network) => (daysSince(looks[network], now) ?? roundDays) >= roundDays);
  if (unread.length > 0) items.push({ kind: 'rounds', id: 'rounds', networks: unread });
  const due = promisesDue(columns, brand.id);
  if (due.length > 0)
    items.push({
      kind: 'promises',
      id: 'promises',
      open: due.length,
      late: due.filter((at) => at < now).length,
    });
  // What was logged since the page last looked at its clock counts too.
  const places = complaintsIn(columns, brand.id, { from: now - thirtyDays, to: Number.POSITIVE_INFINITY });
  const [cause] = rootCauses(columns, places, clockFor(columns, places, brand.hours, now), now);
  const often = mostFrequent(columns, places);
  if (cause) items.push({ kind: 'cause', id: `cause:${cause.kind}:${cause.key}`.slice(0, 200), cause });
  else if (often) items.push(often);
  for (const policy of brand.policies)
    if (isOverdue(policy, now))
      items.push({ kind: 'offer', id: `offer:${policy.id}`.slice(0, 200), policyId: policy.id });
  return items;
}

function mostFrequent(columns: CaseColumns, places: readonly number[]): PreventionItem | null {
  const causes = places.map((place) => coded<Cause>(columns.cause, place));
  const counted = [...Map.groupBy(causes, (cause) => cause)].filter(([cause]) => cause !== 'other');
  const [most] = counted.toSorted(([, one], [, other]) => other.length - one.length);
  if (!most || most[1].length < enoughForProposal) return null;
  return { kind: 'often', id: `often:${most[0]}`, cause: most[0], cases: most[1].length };
}

function promisesDue(columns: CaseColumns, brandId: string): readonly number[] {
  const brand = columns.brandId.values.indexOf(brandId);
  const due: number[] = [];
  for (let place = 0; place < columns.size; place++) {
    if (columns.brandId.codes[place] === brand) due.push(...momentsAt(columns.promisesDue, place));
  }
  return due;
}
