import { peopleWords } from '../../lib/i18n/people-words.ts';
import { createWords, type Language } from '../../lib/i18n/words.ts';
import type { PersonNews } from '../people/person-actions.ts';

/** What became of it, in words that only come with the card. */
export const personSaid = (news: PersonNews, language: Language): string =>
  createWords(language, peopleWords)(`people.said.${news}`);
