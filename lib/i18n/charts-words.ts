import type { WordFiles } from './words.ts';

/** What the pages of figures say; loaded with them. */
export const chartsWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{causes,charts}.yml',
  { eager: true, import: 'default' },
);
