import { brandForGuard } from '../../lib/domain/brand-for-guard.ts';
import type { Finding, LintInput } from '../../lib/domain/finding.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { lint } from '../../lib/tone/lint.ts';
import type { PostView, Understanding } from '../sidebar/sidebar-state.ts';
import type { Learned } from './learned.ts';
import { deniedClaims, offered, offerStands } from './worksheet-facts.ts';

/** What the tone guard is told about the draft's circumstances. */
interface Circumstances extends Pick<PostView, 'post' | 'assessment' | 'brand' | 'caseView' | 'turns'> {
  readonly understanding: Pick<Understanding, 'severity' | 'validity' | 'cause' | 'offer' | 'claims'>;
  readonly learned: Learned;
  /** Our last replies. */
  readonly recent: readonly string[];
  /** Of the messages. */
  readonly language: Language;
}

/** What the case owes already, as promise or as reminder: nobody is asked to note it again. */
function owedBy(caseView: Circumstances['caseView']) {
  if (!caseView) return [];
  const promises = caseView.record.promises
    .filter(({ kept }) => kept === null)
    .map(({ text, dueAt }) => ({ text, due: dueAt }));
  const reminders = caseView.followUps
    .filter(({ status, kind }) => status === 'open' && kind === 'promise')
    .map(({ reason, dueAt }) => ({ text: reason, due: dueAt }));
  return [...promises, ...reminders];
}

/** The tone guard's findings; none where there is nothing to read, or where the guard itself fails. */
export function lintDraft(draft: string, about: Circumstances): readonly Finding[] {
  if (!draft.trim()) return [];
  const { post, assessment, understanding, brand, caseView, turns, learned, recent, language } = about;
  const stands = offerStands(understanding);
  const input: LintInput = {
    id: post.postId,
    draft,
    post: post.text,
    platform: post.platform,
    lang: post.lang ?? assessment.language,
    ...(assessment.variety && { variety: assessment.variety }),
    messagesIn: language,
    context: {
      severity: understanding.severity,
      arousal: assessment.arousal,
      validity: understanding.validity,
      case: {
        known: learned.known,
        facts: [...learned.facts],
        promises: owedBy(caseView),
        offers: offered(caseView),
        denied: deniedClaims(understanding),
      },
      author: post.author,
      ...brandForGuard(brand),
      pastReplies: [...recent],
      turnsPublic: caseView?.record.turnsPublic ?? 0,
      pageTurned: typeof caseView?.record.turnedPageAt === 'number',
      thread: [...turns],
      ...(stands !== undefined && { offerStands: stands }),
    },
  };
  try {
    return lint(input);
  } catch {
    return [];
  }
}
