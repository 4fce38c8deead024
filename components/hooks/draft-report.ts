import { caseView, newestDraft, recentReplies } from '../../lib/db/queries/cases.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { undecidedOffer } from '../../lib/domain/undecided-offer.ts';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import { createWords, type Language } from '../../lib/i18n/words.ts';
import type { DraftReport, DueItem } from '../follow-ups/items.ts';
import { learnedFrom } from './learned.ts';
import type { ReplyEngine } from './use-reply-engine.ts';

const severities = ['block', 'warn', 'hint'] as const;

/**
 * By follow-up, what the tone guard says now about the words kept for the cases. Only what a case knows is asked:
 * the thread on the page is not. Where there are no words any more there is no report.
 */
export async function reportsOn(
  parked: readonly DueItem[],
  brands: readonly Brand[],
  language: Language,
): Promise<ReadonlyMap<string, DraftReport>> {
  const { lintDraft } = await import('./tone-guard.ts');
  const reports = parked.map(async ({ followUpId, caseId }) => {
    const report = await reportOn(lintDraft, caseId, brands, language);
    return report ? [[followUpId, report] as const] : [];
  });
  return new Map((await Promise.all(reports)).flat());
}

async function reportOn(
  lintDraft: ReplyEngine['lintDraft'],
  caseId: string,
  brands: readonly Brand[],
  language: Language,
): Promise<DraftReport | null> {
  const view = await caseView(caseId);
  const brand = brands.find(({ id }) => id === view?.record.brandId) ?? brands[0];
  if (!view || !brand) return null;
  const { record } = view;
  const draft = await newestDraft(record.aliases);
  if (!draft.trim()) return null;
  const found = lintDraft(draft, {
    post: record.post,
    assessment: record.assessment,
    understanding: { ...record, ...record.worksheet, offer: record.worksheet.offer ?? undecidedOffer },
    brand,
    caseView: view,
    turns: [],
    learned: learnedFrom(record.facts),
    recent: await recentReplies(record.brandId),
    language,
  });
  const t = createWords(language, calmWords);
  const report = severities.flatMap((severity) => {
    const count = found.filter((each) => each.severity === severity).length;
    return count > 0 ? [{ severity, text: t(`calm.report.${severity}`, { count }) }] : [];
  });
  return report.length > 0 ? report : [{ severity: 'clean', text: t('calm.report.clean') }];
}
