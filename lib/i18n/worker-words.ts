import { createWords, type Language, type WordFiles, type Words } from './words.ts';

export type WorkerWords = Words<'worker'>;

const files: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/worker.yml', {
  eager: true,
  import: 'default',
});

const made = new Map<Language, WorkerWords>();

/** Made once for each language: every batch of posts asks for them. */
export function workerWords(language: Language): WorkerWords {
  const words = made.get(language) ?? createWords(language, files);
  made.set(language, words);
  return words;
}
