import type { WordFiles } from './words.ts';

/** What the cool-down says; loaded with it. */
export const calmWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/calm.yml', {
  eager: true,
  import: 'default',
});
