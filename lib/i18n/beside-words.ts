import type { WordFiles } from './words.ts';

/** The words about what stands beside a case come with it, in both languages, and not with the page around it. */
export const besideWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/beside.yml',
  { eager: true, import: 'default' },
);
