import type { WordFiles } from './words.ts';

/** The one line of strategy of each situation; loaded with the engine that finds the situation. */
export const situationWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/situations.yml',
  { eager: true, import: 'default' },
);
