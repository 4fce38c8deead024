import type { CaseColumns } from '../desk/facets.ts';
import type { Brand } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import { coded } from './coded.ts';
import type { RootCause } from './root-causes.ts';

/** What a proposal to change a rule or a product is written from. No words of ours, no name of anybody. */
export interface ProposalFacts {
  readonly kind: RootCause['kind'];
  /** The rule as it stands, or the product's name. */
  readonly rule: string;
  /** Where it stands; '' = not said. */
  readonly source: string;
  readonly cases: number;
  readonly open: number;
  readonly severe: number;
  readonly gestures: number;
  readonly waitedMinutes: number;
  /** Networks with their numbers, the most first. */
  readonly networks: readonly (readonly [network: string, cases: number])[];
  /** Since when, epoch ms. */
  readonly since: number;
  /** Up to how much may be decided without asking; null = nothing was agreed. */
  readonly margin: number | null;
  readonly quotes: readonly string[];
}

const mostQuotes = 3;

/**
 * @param quote takes out of a case's words what says who they are
 * @param records of the cases, the latest first; quotes are taken from them
 */
export function proposalFacts(
  columns: CaseColumns,
  brand: Brand,
  { kind, key, places, cases, open, severe, gestures, waitedMinutes }: RootCause,
  records: readonly CaseRecord[],
  quote: (record: CaseRecord) => string,
): ProposalFacts {
  const policy = kind === 'policy' ? brand.policies.find(({ id }) => id === key) : undefined;
  const networks = new Map<string, number>();
  for (const place of places) {
    const network = coded(columns.platform, place);
    networks.set(network, (networks.get(network) ?? 0) + 1);
  }
  const quotes = [...new Set(records.map(quote))].filter((each) => /\p{L}{3}.*\p{L}{3}/su.test(each));
  return {
    kind,
    rule: kind === 'policy' ? (policy?.fact ?? '') : key,
    source: policy?.source ?? '',
    cases,
    open,
    severe,
    gestures,
    waitedMinutes,
    networks: [...networks].sort(([, one], [, other]) => other - one),
    since: Math.min(...places.map((place) => columns.openedAt[place] as number)),
    margin: brand.limits.gestureMax ?? null,
    quotes: quotes.slice(0, mostQuotes),
  };
}
