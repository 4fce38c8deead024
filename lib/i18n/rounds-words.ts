import type { WordFiles } from './words.ts';

/** The words of the listening rounds in the desk's frame. */
export const roundsWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/rounds.yml',
  {
    eager: true,
    import: 'default',
  },
);
