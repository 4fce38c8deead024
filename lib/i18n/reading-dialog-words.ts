import type { WordFiles } from './words.ts';

/** What a reading's dialogs say, in both languages; they come with them. */
export const readingDialogWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/reading.yml',
  { eager: true, import: 'default' },
);
