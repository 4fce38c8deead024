import { besideWords } from '../../lib/i18n/beside-words.ts';
import { createWords, type Language } from '../../lib/i18n/words.ts';

/** What became of it, in words that only come with the card. */
export const storySaid = (news: 'joined' | 'split', language: Language): string =>
  createWords(language, besideWords)(`beside.said.${news}`);
