import { formatISO } from 'date-fns';
import type { Cause } from '../../lib/domain/assessment.ts';
import { countingEvents } from '../../lib/domain/event-order.ts';
import { SuggestInput, type Suggestions } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
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
    context: {
      known,
      history: historyOf(view),
      solution: caseView?.record.solution ?? 'none',
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
