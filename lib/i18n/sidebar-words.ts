import type { WordFiles } from './words.ts';

/** The words of the sidebar. */
export const sidebarWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,sidebar,signals}.yml',
  { eager: true, import: 'default' },
);
