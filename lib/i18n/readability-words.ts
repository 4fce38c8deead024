import type { WordFiles } from './words.ts';

/** What is said of how a reply reads; loaded with it. */
export const readabilityWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/readability.yml',
  { eager: true, import: 'default' },
);
