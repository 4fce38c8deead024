import type { WordFiles } from './words.ts';

/** What the tone guard says beside a text for everybody: its list is the one below a reply. Loaded with it. */
export const guardWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{guard,sidebar,signals}.yml',
  { eager: true, import: 'default' },
);
