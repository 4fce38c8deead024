import type { WordFiles } from './words.ts';

/** The words of the settings page. */
export const optionsWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,options,signals}.yml',
  { eager: true, import: 'default' },
);
