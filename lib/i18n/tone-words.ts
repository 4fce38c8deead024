import type { WordFiles } from './words.ts';

/** What the tone guard says about a draft. */
export const toneWords: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/tone.yml', {
  eager: true,
  import: 'default',
});
