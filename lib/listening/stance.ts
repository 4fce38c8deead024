import type { AssessInput } from '../domain/assess-input.ts';
import type { Stance } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised } from './normalise.ts';

const INSULT_DENSITY = 0.15;
const MOSTLY_INSULTS = 0.4;
const CAMPAIGN_AUTHORS = 3;
const CAMPAIGN_MINUTES = 60;
const FIRST_PERSON =
  /^(?:yo|me|mi|mis|nos|nuestro|nuestra|conmigo|llevo|llevamos|tengo|tenemos|estoy|estamos|espero|compre|pedi|pague|llame|fui|soy|puedo|quiero|necesito|i|im|ive|my|mine|our|we|weve|us|id|ill)$/;
/** Something that can be looked into, not only a verdict. */
const CONCRETE: ReadonlySet<Evidence['kind']> = new Set([
  'time-lost',
  'money',
  'unanswered',
  'repeat',
  'safety',
  'fraud',
  'privacy',
  'discrimination',
  'personal-data',
] satisfies Evidence['kind'][]);
const FAILURES = new Set([
  'outage',
  'delivery',
  'billing',
  'product',
  'policy',
  'promotion-price',
  'privacy',
  'safety',
  'fraud',
]);

interface StanceInput {
  readonly text: Normalised;
  readonly evidence: readonly Evidence[];
  readonly earlierCases: number;
  readonly namesProduct: boolean;
  readonly similar: AssessInput['similar'];
}

/** Score of method §4.4: ≥ 2 legitimate, ≤ −2 attack, else unclear (which is treated as legitimate). */
function legitScore({ text, evidence, earlierCases, namesProduct, similar }: StanceInput): number {
  const words = text.tokens.filter((token) => token.kind === 'word' || token.kind === 'emoji').length;
  const has = (test: (item: Evidence) => boolean) => evidence.some(test);
  // Called garbage, a thing has not been said to fail.
  const abused = (item: Evidence) =>
    evidence.some(({ kind, start, end }) => kind === 'insult' && start < item.end && item.start < end);
  const details =
    has((item) => item.kind === 'detail' && item.group?.topic !== undefined && !abused(item)) || namesProduct;
  const concrete = has(
    (item) => CONCRETE.has(item.kind) || (FAILURES.has(item.group?.cause ?? '') && !abused(item)),
  );
  const dated = has((item) => item.kind === 'detail' && item.group?.topic === undefined);
  const insults = evidence
    .filter((item) => item.kind === 'insult')
    .reduce((sum, item) => sum + Math.max(1, item.to - item.from), 0);
  const campaign =
    similar !== undefined && similar.authors >= CAMPAIGN_AUTHORS && similar.windowMin <= CAMPAIGN_MINUTES;
  let score = 0;
  if (concrete) score += 2;
  if (dated) score += 1;
  if (details) score += 1;
  if (has((item) => item.kind === 'request')) score += 1;
  if (earlierCases > 0) score += 1;
  if (text.tokens.some((token) => FIRST_PERSON.test(token.form))) score += 1;
  if (!concrete && !dated && !details) score -= 1;
  if (words > 0 && insults / words > INSULT_DENSITY) score -= 2;
  if (words > 0 && insults / words > MOSTLY_INSULTS) score -= 1;
  if (campaign) score -= 2;
  if (similar?.hashtag || has((item) => item.kind === 'campaign')) score -= 1;
  return score;
}

export function findStance(input: StanceInput): Stance {
  const score = legitScore(input);
  if (score >= 2) return 'legit';
  return score <= -2 ? 'attack' : 'unclear';
}
