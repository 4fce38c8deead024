import type { WordFiles } from './words.ts';

/** How a case is said to be about a policy or a product; loaded with it. */
export const attachWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/attach.yml',
  { eager: true, import: 'default' },
);
