import type { WordLoaders } from './words.ts';

/** The words of the desk, which names people as the popup does. */
export const deskWords: WordLoaders = import.meta.glob('../../assets/locales/*/{common,desk,popup}.yml', {
  import: 'default',
});
