import type { WordFiles } from './words.ts';

/** What the advice beside the steps says; loaded with it. */
export const adviceWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/advice.yml',
  {
    eager: true,
    import: 'default',
  },
);
