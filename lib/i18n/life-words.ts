import type { WordFiles } from './words.ts';

/** What is said of the life of a case; loaded with it. */
export const lifeWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/life.yml', {
  eager: true,
  import: 'default',
});
