import type { WordFiles } from './words.ts';

/** The words of the desk, which tells a case as the sidebar does and due times as the popup does. */
export const deskWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{common,desk,popup,sidebar}.yml',
  { eager: true, import: 'default' },
);
