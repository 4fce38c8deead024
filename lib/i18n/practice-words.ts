import type { WordLoaders } from './words.ts';

/** The words of the practice page. What an exercise says stands with the exercise, in its own language. */
export const practiceWords: WordLoaders = import.meta.glob('../../assets/locales/*/{common,practice}.yml', {
  import: 'default',
});
