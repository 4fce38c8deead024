import { formatISO } from 'date-fns';
import { SuggestInput, type Suggestions } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { suggestFor } from '../../lib/replies/suggest-for.ts';
import { foldLessons } from '../../lib/replies/voice-preferences.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';
import type { Learned } from './learned.ts';
import type { OwnVoice } from './use-own-voice.ts';

/** Three suggestions and what they still ask; null where they could not be made. */
export function suggestionsFor(
  view: PostView,
  { known, facts }: Learned,
  { recent, lessons }: OwnVoice,
  at: number,
  interfaceLanguage: Language,
): Suggestions | null {
  const { post, assessment, understanding, brand, caseView, turns } = view;
  const { verdict, stance, cause, severity } = understanding;
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
      solution: caseView?.record.solution ?? 'none',
      turnsPublic: caseView?.record.turnsPublic ?? turns.filter(({ by }) => by === 'us').length,
      similar: view.similar,
    },
    recent,
    preferences: foldLessons(lessons),
    interfaceLanguage,
  });
  if (!input.success) return null;
  try {
    return suggestFor(input.data, { ...assessment, verdict, stance, cause, severity });
  } catch {
    // Without suggestions the person can still write: a fault here must not cost the sidebar.
    return null;
  }
}
