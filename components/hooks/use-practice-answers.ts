import { useState } from 'react';
import type { PracticeAnswers } from '../practice/practice-state.ts';

/** In this tab and no longer: a reload keeps the answers, closing the tab forgets them. */
const key = 'practice-answers';

function kept(): PracticeAnswers {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

/** What was answered, by exercise. */
export function usePracticeAnswers() {
  const [answers, setAnswers] = useState(kept);
  const keep = (next: PracticeAnswers) => {
    setAnswers(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return {
    answers,
    publish: (id: string, text: string) => keep({ ...answers, [id]: { text, at: Date.now() } }),
    takeBack: (id: string) => {
      const { [id]: _, ...others } = answers;
      keep(others);
    },
    forgetAll: () => keep({}),
  };
}
