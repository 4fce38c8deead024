import type { WordFiles } from './words.ts';

/** What the data part of the settings says; loaded with it. */
export const dataWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,data}.yml',
  { eager: true, import: 'default' },
);
