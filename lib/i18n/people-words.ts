import type { WordFiles } from './words.ts';

/** The words about people come with their cards, in both languages, and not with the page around them. */
export const peopleWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/people.yml',
  { eager: true, import: 'default' },
);
