import type { WordLoaders } from './words.ts';

/** The words of the desk, which tells a case as the sidebar does and due times as the popup does. */
export const deskWords: WordLoaders = import.meta.glob(
  '../../assets/locales/*/{common,desk,popup,sidebar}.yml',
  { import: 'default' },
);
