import type { ReactNode } from 'react';
import { reportWords } from '../../lib/i18n/report-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around report, prevention and trail: their words come with them and not with the desk. */
export function ReportWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={reportWords} language={language}>
      {children}
    </WordsProvider>
  );
}
