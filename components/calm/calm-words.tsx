import type { ReactNode } from 'react';
import { calmWords } from '../../lib/i18n/calm-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around each part of the cool-down: its words come with it and not with the sidebar. */
export function CalmWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={calmWords} language={language}>
      {children}
    </WordsProvider>
  );
}
