import type { Situation } from '../../lib/domain/suggestion.ts';
import { situationWords } from '../../lib/i18n/situation-words.ts';
import { createWords, type Language } from '../../lib/i18n/words.ts';

/** How a situation is answered, in one line. */
export const strategyLine = (situation: Situation, language: Language): string =>
  createWords(language, situationWords)(`situations.${situation}`);
