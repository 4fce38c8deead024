import { formatISO } from 'date-fns';
import { noAskBack } from '../../lib/domain/ask-back.ts';
import type { Cause } from '../../lib/domain/assessment.ts';
import { countingEvents } from '../../lib/domain/event-order.ts';
import { isInDoubt } from '../../lib/domain/solution.ts';
import { SuggestInput, type Suggestions } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { conversation } from '../../lib/life/conversation.ts';
import { exchangeOf } from '../../lib/life/exchange.ts';
import { offers } from '../../lib/replies/refusals.ts';
import { suggestFor } from '../../lib/replies/suggest-for.ts';
import { foldLessons } from '../../lib/replies/voice-preferences.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';
import type { Learned } from './learned.ts';
import type { OwnVoice } from './use-own-voice.ts';
import { deniedClaims, offered } from './worksheet-facts.ts';

/** What we offered, told once each: in what was sent or promised, as the page or the case has it, and as a solution. */
function offersIn({ caseView, turns }: PostView): number {
  const events = countingEvents(caseView?.timeline ?? []).map(({ fact }) => fact);
  const said = [
    ...turns.flatMap(({ by, text }) => (by === 'us' ? [text] : [])),
    ...events.flatMap((fact) =>
      fact.type === 'replied' || fact.type === 'private-contact' || fact.type === 'promised'
        ? [fact.text]
        : [],
    ),
  ].filter(offers);
  const solution = caseView?.record.solution;
  const solved = solution === 'provisional' || solution === 'full';
  const recorded = caseView?.record.offers.length ?? 0;
  // What was done in the end is what was offered before; what was noted is what was said.
  return Math.max(new Set(said).size, recorded, solved ? 1 : 0);
}

/** Their earlier complaints of the same kind; that it is the second time is said of nothing else. */
const historyOf = ({ earlier, understanding: { cause, verdict } }: PostView): readonly Cause[] =>
  verdict === 'complaint' && cause !== 'other' ? (earlier.causes ?? []).filter((each) => each === cause) : [];

/**
 * What the case says once it was called solved, by the same rule as its next step. Opened again by hand it is as before
 * its solution: nobody who did not write again is told that they did.
 */
function solvedIn({ caseView }: PostView) {
  if (caseView?.record.solution !== 'full') return { solution: caseView?.record.solution ?? 'none' } as const;
  const { record } = caseView;
  const talk = conversation(exchangeOf(caseView), record);
  const mayAskBack = noAskBack(record, talk) === null;
  if (!isInDoubt(record)) return { solution: 'full', returned: false, mayAskBack } as const;
  const hasWritten = (record.customerReturnedAt ?? 0) > (record.resolvedAt ?? 0);
  if (!hasWritten) return { solution: 'none' } as const;
  return { solution: 'full', returned: talk.lastTone !== 1, mayAskBack } as const;
}

/** Solved, and nothing has come since: whatever the post said, it is said that it is solved. An ended case is told apart. */
const isSettled = ({ caseView }: PostView): boolean =>
  caseView?.record.status === 'resolved' ||
  (caseView?.record.status === 'closed' && caseView.record.solution === 'full');

/** Three suggestions and what they still ask; null where they could not be made. */
export function suggestionsFor(
  view: PostView,
  { known, facts }: Learned,
  { recent, lessons }: OwnVoice,
  at: number,
  interfaceLanguage: Language,
): Suggestions | null {
  const { post, assessment, understanding, brand, caseView, turns } = view;
  const { verdict, stance, cause, severity, finerCause } = understanding;
  const input = SuggestInput.safeParse({
    id: post.postId,
    text: post.text,
    platform: post.platform,
    lang: post.lang ?? assessment.language,
    ...(brand.country && { country: brand.country }),
    now: formatISO(at),
    author: post.author,
    brand,
    facts,
    thread: turns,
    ...(isSettled(view) && { situation: 'S-16' }),
    context: {
      known,
      history: historyOf(view),
      ...solvedIn(view),
      offersMade: offersIn(view),
      offers: offered(caseView),
      denied: deniedClaims(understanding),
      turnsPublic: caseView?.record.turnsPublic ?? turns.filter(({ by }) => by === 'us').length,
      ...(assessment.exposesPersonalData && { exposesPII: true }),
      similar: view.similar,
    },
    recent,
    preferences: foldLessons(lessons),
    interfaceLanguage,
  });
  if (!input.success) return null;
  try {
    const { finerCause: _, ...heard } = assessment;
    return suggestFor(input.data, {
      ...heard,
      verdict,
      stance,
      cause,
      severity,
      ...(finerCause && { finerCause }),
    });
  } catch {
    // Without suggestions the person can still write: a fault here must not cost the sidebar.
    return null;
  }
}
