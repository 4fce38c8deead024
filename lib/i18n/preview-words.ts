import type { WordFiles } from './words.ts';

/** What the preview says; loaded with it. */
export const previewWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/preview.yml',
  { eager: true, import: 'default' },
);
