import type { WordLoaders } from './words.ts';

/** The words of the popup. */
export const popupWords: WordLoaders = import.meta.glob('../../assets/locales/*/{common,popup,rounds}.yml', {
  import: 'default',
});
