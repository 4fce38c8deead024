import type { ReactNode } from 'react';
import { chartsWords } from '../../lib/i18n/charts-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around each page of figures: its words come with it and not with the desk. */
export function ChartsWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={chartsWords} language={language}>
      {children}
    </WordsProvider>
  );
}
