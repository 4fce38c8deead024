import type { WordFiles } from './words.ts';

/** What the data part of the settings says; loaded with it, beside those of the page. */
export const dataWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/data.yml', {
  eager: true,
  import: 'default',
});
