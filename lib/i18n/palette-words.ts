import type { WordFiles } from './words.ts';

/** What the command palette says; loaded with it. */
export const paletteWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/palette.yml',
  { eager: true, import: 'default' },
);
