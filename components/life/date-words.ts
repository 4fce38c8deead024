import { useWords } from '../hooks/use-words.tsx';

/** Of a date that is chosen here. */
export function useDateWords() {
  const { t } = useWords();
  return { date: t('life.date.choose'), missing: t('life.date.missing'), set: t('life.date.set') };
}
