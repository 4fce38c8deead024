import type { CaseView } from '../../lib/domain/case.ts';

/** What went last into the site's box and has not been followed by a reply; null = nothing. */
export function inTheBox(caseView: CaseView | null): string | null {
  const last = caseView?.timeline.findLast(({ fact }) => fact.type === 'inserted' || fact.type === 'replied');
  return last?.fact.type === 'inserted' ? last.fact.text : null;
}
