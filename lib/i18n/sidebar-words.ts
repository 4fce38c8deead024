import type { WordLoaders } from './words.ts';

/** The words of the sidebar. */
export const sidebarWords: WordLoaders = import.meta.glob(
  '../../assets/locales/*/{common,sidebar,signals}.yml',
  { import: 'default' },
);
