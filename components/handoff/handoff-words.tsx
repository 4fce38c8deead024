import type { ReactNode } from 'react';
import { handoffWords } from '../../lib/i18n/handoff-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around each part of a hand-off: its words come with it. */
export function HandoffWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={handoffWords} language={language}>
      {children}
    </WordsProvider>
  );
}
