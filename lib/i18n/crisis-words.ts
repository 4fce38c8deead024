import type { WordFiles } from './words.ts';

/** What the crisis room says; loaded with it. */
export const crisisWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/room.yml', {
  eager: true,
  import: 'default',
});
