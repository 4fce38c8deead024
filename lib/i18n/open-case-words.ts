import type { WordFiles } from './words.ts';

/** What an open case on the desk says: it has the steps of the sidebar. Loaded with it. */
export const openCaseWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{sidebar,signals}.yml',
  { eager: true, import: 'default' },
);
