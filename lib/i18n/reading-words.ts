import type { WordLoaders } from './words.ts';

/** The words of the page that opens a colleague's reading. */
export const readingWords: WordLoaders = import.meta.glob('../../assets/locales/*/{common,reading}.yml', {
  import: 'default',
});
