import type { WordFiles } from './words.ts';

/** What the second voice says; loaded with it. */
export const voiceWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/voice.yml', {
  eager: true,
  import: 'default',
});
