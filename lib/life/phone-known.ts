import type { CaseView } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';

/** Nine to fifteen digits as people write a telephone, with what may stand between them. */
const telephone = /(?<![\p{L}\d€$£.,-])\+?(?:\d[\s()-]{0,2}){8,14}\d(?![\d€$£])/u;

/** Where a customer's number gets into a case: their words, what was found out, what was noted. Ours say our own. */
function wordsOf(fact: CaseFact): string {
  if (fact.type === 'opened') return fact.post.text;
  if (fact.type === 'fact-learned') return fact.fact.text;
  if (fact.type === 'customer-returned' || fact.type === 'noted' || fact.type === 'private-contact')
    return fact.text;
  return '';
}

/** Whether the case holds a telephone of the customer: a call is then the first thing to offer (method S2.12). */
export const phoneKnown = ({ timeline }: Pick<CaseView, 'timeline'>): boolean =>
  timeline.some(({ fact }) => telephone.test(wordsOf(fact)));
