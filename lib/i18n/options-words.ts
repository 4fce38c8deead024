import type { WordLoaders } from './words.ts';

/** The words of the settings page. */
export const optionsWords: WordLoaders = import.meta.glob(
  '../../assets/locales/*/{common,options,signals}.yml',
  { import: 'default' },
);
