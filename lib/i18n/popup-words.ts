import type { WordFiles } from './words.ts';

/** The words of the popup. */
export const popupWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,popup}.yml',
  { eager: true, import: 'default' },
);
