import type { WordFiles } from './words.ts';

/** The same in one piece, in both languages: for the page that needs no Sosiego. */
export const readingPartWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,reading}.yml',
  { eager: true, import: 'default' },
);
