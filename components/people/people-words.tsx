import type { ReactNode } from 'react';
import { peopleWords } from '../../lib/i18n/people-words.ts';
import { useWords, WordsProvider } from '../hooks/use-words.tsx';

/** Around each part about people: its words come with it and not with the page. */
export function PeopleWords({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <WordsProvider files={peopleWords} language={language}>
      {children}
    </WordsProvider>
  );
}
