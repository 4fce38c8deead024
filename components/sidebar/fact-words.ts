import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { useWords } from '../hooks/use-words.tsx';

type Words = ReturnType<typeof useWords>;
type Say = Words['t'];

/** What kind of thing happened; '' = it does not stand in the timeline. */
export function titleOf(fact: CaseFact, t: Say): string {
  if (fact.type === 'replied')
    return t(fact.how === 'seen' ? 'sidebar.timeline.repliedSeen' : 'sidebar.timeline.repliedSaid');
  if (fact.type === 'retracted') return '';
  return t(`sidebar.timeline.${fact.type}`);
}

/** What was said or chosen with it; '' = the title says it all. */
export function detailOf(fact: CaseFact, now: number, { t, format }: Words): string {
  switch (fact.type) {
    case 'noted':
    case 'drafted':
    case 'inserted':
    case 'replied':
    case 'customer-returned':
    case 'private-contact':
    case 'offered':
      return fact.text;
    case 'opened':
      return joined(
        t(`common.platform.${fact.post.platform}`),
        fact.post.author.name || fact.post.author.handle,
      );
    case 'reviewed':
      return reviewed(fact, t);
    case 'fact-learned':
      return fact.fact.text;
    case 'promised':
      return `${fact.text} · ${format.due(fact.dueAt, now)}`;
    case 'solution-set':
      return joined(t(`common.solution.${fact.solution}`), fact.text);
    case 'follow-up-set':
      return joined(fact.followUp.reason, format.due(fact.followUp.dueAt, now));
    case 'promise-settled':
      return t(fact.kept ? 'sidebar.timeline.promiseKept' : 'sidebar.timeline.promiseBroken');
    case 'attached':
      return attached(fact, t);
    case 'offer-answered':
      return t(`sidebar.timeline.offerAnswered.${fact.answer}`);
    case 'gesture':
      return joined(fact.text, fact.amount === null ? '' : format.amount(fact.amount), fact.decidedBy);
    case 'permission-asked':
      return joined(fact.about, fact.of);
    case 'permission-settled':
      return t(fact.granted ? 'sidebar.timeline.permissionGranted' : 'sidebar.timeline.permissionDenied', {
        by: fact.by,
      });
    case 'fixing':
      return joined(fact.what, fact.owner, format.due(fact.dueAt, now));
    case 'fixed':
      return fact.what;
    case 'outcome':
      return joined(t(`sidebar.timeline.outcomes.${fact.outcome}`), fact.evidence.text);
    case 'closing-answers':
      return fact.learned;
    case 'handed-over':
      return joined(fact.department, fact.to, fact.reason);
    case 'handed-back':
      return fact.by;
    case 'assigned':
      return fact.owner;
    case 'follow-up-moved':
      return format.due(fact.dueAt, now);
    case 'closed':
    case 'ended':
    case 'reopened':
      return fact.reason;
    case 'corrected':
      return corrected(fact, t);
    default:
      return '';
  }
}

function reviewed(fact: Extract<CaseFact, { type: 'reviewed' }>, t: Say): string {
  const { reader, how, verdict, remarks } = fact;
  return joined(
    t(`sidebar.timeline.reviewedAs.${how === 'said' ? 'said' : verdict}`, { reader }),
    ...remarks,
  );
}

function corrected(fact: Extract<CaseFact, { type: 'corrected' }>, t: Say): string {
  return joined(
    fact.verdict && t(`common.verdict.${fact.verdict}`),
    fact.stance && t(`common.stance.${fact.stance}`),
    fact.cause && t(`common.cause.${fact.cause}`),
    fact.severity !== undefined && t(`common.severity.s${fact.severity}`),
    fact.validity && `${t('sidebar.understand.validity')} ${t(`common.validity.${fact.validity}`)}`,
    fact.happened,
    fact.lost,
    fact.asked,
    fact.right,
    fact.fixable,
    ...(fact.claims ?? []).map((claim) => claim.text),
  );
}

function attached(fact: Extract<CaseFact, { type: 'attached' }>, t: Say): string {
  const report = fact.reportable && t('sidebar.timeline.attachedReportable');
  return joined(fact.product, fact.department, fact.ownPost, report);
}

const joined = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');
