import type { WordFiles } from '../../lib/i18n/words.ts';

/** The words of every surface in both languages, at once. */
export const words: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/*.yml', {
  eager: true,
  import: 'default',
});
