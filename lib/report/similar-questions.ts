import type { Brand, Policy } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import { fingerprintOf, similarityOf } from '../listening/near-duplicates.ts';
import { caseQuote } from '../redaction/case-quote.ts';
import { relevantPolicy } from '../replies/policy.ts';

/** A question that several people asked: worth one public answer. */
export interface SharedQuestion {
  /** Of the earliest of the cases. */
  readonly id: string;
  /** How people put it, without the people; the shortest first. */
  readonly wordings: readonly string[];
  readonly cases: number;
  /** What the settings say of it; null = nothing. */
  readonly policy: Policy | null;
}

/** From so many on. */
const enough = 3;
/** Words and pairs of words that two texts must share: they ask the same in words of their own. */
const alike = 0.34;
/** About the same rule less is enough; nothing in common is another question. */
const alikeUnderOneRule = 0.1;
const mostRecords = 300;
const mostWordings = 3;

const asks = ({ assessment, post }: CaseRecord): boolean =>
  assessment.kind === 'question' || assessment.asks === 'information' || /[?¿]/.test(post.text);

/** Groups of at least three similar questions among these cases, the largest first. Pure. */
export function sharedQuestions(
  records: readonly CaseRecord[],
  brand: Brand,
  now: number,
): readonly SharedQuestion[] {
  const asked = records
    .filter(asks)
    .slice(0, mostRecords)
    .map((record) => ({ record, print: fingerprintOf(record.post.text) }));
  const groups: (typeof asked)[] = [];
  for (const each of asked) {
    const near = groups.filter((group) =>
      group.some(
        (other) =>
          similarityOf(each.print, other.print) >=
          (isSameMatter(each.record, other.record) ? alikeUnderOneRule : alike),
      ),
    );
    const joined = [...near.flat(), each];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups
    .map((group) => group.map(({ record }) => record))
    .filter((group) => new Set(group.map(({ author }) => author.handle || author.name)).size >= enough)
    .map((group) => questionOf(group, brand, now))
    .sort((one, other) => other.cases - one.cases || (one.id < other.id ? -1 : 1));
}

/** Both hang on the same rule. */
const isSameMatter = (one: CaseRecord, other: CaseRecord): boolean =>
  one.policyId !== '' && one.policyId === other.policyId;

function questionOf(group: readonly CaseRecord[], brand: Brand, now: number): SharedQuestion {
  const wordings = group
    .map((record) => caseQuote(questionIn(record.post.text), record, brand, 140))
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const attached = brand.policies.find(({ id }) => group.some(({ policyId }) => policyId === id));
  const [earliest] = group.toSorted((one, other) => one.openedAt - other.openedAt);
  return {
    id: earliest?.id ?? '',
    wordings: [...new Set(wordings)].slice(0, mostWordings),
    cases: group.length,
    policy: attached ?? relevantPolicy(group.map(({ post }) => post.text).join('\n'), brand.policies, now),
  };
}

/** The sentence that asks; the whole where none does. */
const questionIn = (text: string): string =>
  /[^.!?¿\n]*\?/u.exec(text.replaceAll('¿', ''))?.[0]?.trim() || text;
