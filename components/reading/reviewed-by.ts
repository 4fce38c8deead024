import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { ReadingAnswer } from '../../lib/domain/reading.ts';

/** What the case keeps of an answer. Only words that the reader let go, or wrote herself, count as read. */
export function reviewedBy({ request, reader, verdict, draft, text, marks }: ReadingAnswer): CaseFact {
  const mayGo = verdict === 'approved' || text !== draft;
  return {
    type: 'reviewed',
    reader,
    verdict,
    how: 'answer',
    requestId: request,
    text: mayGo ? text : '',
    remarks: marks.map(({ start, end, remark }) =>
      [`“${draft.slice(start, end)}”`, remark].filter(Boolean).join(': '),
    ),
  };
}
