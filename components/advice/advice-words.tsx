import type { ReactNode } from 'react';
import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around each part: its words come with it and not with the sidebar. */
export function AdviceWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={adviceWords} language={language}>
      {children}
    </WordsProvider>
  );
}
