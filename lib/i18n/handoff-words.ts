import type { WordFiles } from './words.ts';

/** The words about a case that changes hands; they come with its dialogs and pages. */
export const handoffWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/handoff.yml',
  { eager: true, import: 'default' },
);
