import type { WordFiles } from './words.ts';

/** What report, prevention and trail say; loaded with them. */
export const reportWords: WordFiles = import.meta.glob<WordFiles[string]>(
  '../../assets/locales/*/{causes,charts,report,rounds}.yml',
  { eager: true, import: 'default' },
);
