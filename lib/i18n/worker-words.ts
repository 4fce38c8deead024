import { createWords, type Language, type WordFiles, type Words } from './words.ts';

export type WorkerWords = Words<'worker'>;

const files: WordFiles = import.meta.glob<WordFiles[string]>('../../assets/locales/*/worker.yml', {
  eager: true,
  import: 'default',
});

export const createWorkerWords = (language: Language): WorkerWords => createWords(language, files);
