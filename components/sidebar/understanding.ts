import type { Assessment, Span } from '../../lib/domain/assessment.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { undecidedOffer } from '../../lib/domain/undecided-offer.ts';
import type { Corrections, Said, Understanding } from './sidebar-state.ts';

const said = (text: string, span: Span | null): string =>
  span ? text.slice(span.start, span.end).trim() : '';

/**
 * What is shown as understood: the assessment first, what the person said of the post over it, then the case,
 * and over all what has just been corrected and is not stored yet. What the post does not say stays empty.
 */
export function understand(
  text: string,
  assessment: Assessment,
  record: CaseRecord | null,
  corrections: Corrections,
  remembered: Said | null = null,
): Understanding {
  const { account } = assessment;
  const fromPost: Understanding = {
    verdict: remembered === null || remembered === 'dismissed' ? assessment.verdict : remembered,
    stance: assessment.stance,
    cause: assessment.cause,
    severity: assessment.severity,
    validity: 'unknown',
    happened: said(text, account.happened),
    lost: said(text, account.lost),
    asked: said(text, account.asked),
    readBack: Boolean(corrections.asked ?? record?.worksheet.asked),
    right: '',
    fixable: '',
    claims: [],
    finerCause: assessment.finerCause ?? null,
    need: '',
    wrong: '',
    offer: undecidedOffer,
  };
  const stored = record && {
    verdict: record.verdict,
    stance: record.stance,
    cause: record.cause,
    severity: record.severity,
    validity: record.validity,
    right: record.worksheet.right,
    fixable: record.worksheet.fixable,
    claims: record.worksheet.claims,
    happened: record.worksheet.happened || fromPost.happened,
    lost: record.worksheet.lost || fromPost.lost,
    asked: record.worksheet.asked || fromPost.asked,
    finerCause: record.worksheet.finerCause === undefined ? fromPost.finerCause : record.worksheet.finerCause,
    need: record.worksheet.need ?? '',
    wrong: record.worksheet.wrong ?? '',
    offer: record.worksheet.offer ?? fromPost.offer,
  };
  const own = Object.fromEntries(
    Object.entries(corrections).filter(([part, value]) => part in fromPost && value !== undefined),
  ) as Partial<Understanding>;
  return { ...fromPost, ...stored, ...own };
}
