import type { Language } from '../../lib/i18n/words.ts';
import type { Exercise } from '../../lib/practice/exercise.ts';
import { type OnDemand, onDemand } from './on-demand.ts';

const useSpanish = onDemand(async () => (await import('../../lib/practice/exercises/es.ts')).exercises);
const useEnglish = onDemand(async () => (await import('../../lib/practice/exercises/en.ts')).exercises);

/** The exercises of one language; the other's file is loaded once it is wanted. */
export function useExercises(language: Language): OnDemand<readonly Exercise[]> {
  const spanish = useSpanish(language === 'es');
  const english = useEnglish(language === 'en');
  return language === 'es' ? spanish : english;
}
