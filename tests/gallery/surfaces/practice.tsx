import type { ReactNode } from 'react';
import { setPracticeDraft } from '../../../components/hooks/practice-drafts.ts';
import { useWords } from '../../../components/hooks/use-words.tsx';
import { PracticePage, type PracticePageProps } from '../../../components/practice/practice-page.tsx';
import type { PracticeAnswers } from '../../../components/practice/practice-state.ts';
import { exerciseId } from '../../../lib/practice/exercise.ts';
import { exercises as english } from '../../../lib/practice/exercises/en.ts';
import { exercises as spanish } from '../../../lib/practice/exercises/es.ts';
import { feedbackOn } from '../../../lib/practice/feedback.ts';
import { effort } from '../../../lib/replies/effort.ts';
import { stepsIn } from '../../../lib/replies/steps.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { badAnswers } from '../../unit/practice/bad-answers.ts';
import { now } from '../sidebar-fixtures.ts';

const nothing = () => {};
const loaded = <Part,>(part: Part) => ({ part, failed: false, retry: nothing });
const tools = loaded({ feedbackOn, lint, stepsIn, effort });

function Feed({
  answers = () => ({}),
  ...change
}: Partial<Omit<PracticePageProps, 'answers'>> & {
  readonly answers?: (language: 'es' | 'en') => PracticeAnswers;
}): ReactNode {
  const { language } = useWords();
  return (
    <PracticePage
      language={language}
      exercises={loaded(language === 'es' ? spanish : english)}
      answers={answers(language)}
      tools={tools}
      openedAt={now}
      now={now}
      onLanguage={nothing}
      onPublish={nothing}
      onTakeBack={nothing}
      onRestart={nothing}
      {...change}
    />
  );
}

const one = (
  language: 'es' | 'en',
  kind: 'product' | 'delivery' | 'attack',
  text: string,
): PracticeAnswers => ({
  [exerciseId({ language, kind })]: { text, at: now },
});

const sampleOf = (language: 'es' | 'en') => (language === 'es' ? spanish : english)[0]?.sample ?? '';

/** One passed, one not. */
const answered = (language: 'es' | 'en'): PracticeAnswers => ({
  ...one(language, 'product', sampleOf(language)),
  ...one(language, 'delivery', badAnswers[language].delivery),
  ...one(language, 'attack', ''),
});

function Writing() {
  const { language } = useWords();
  setPracticeDraft(exerciseId({ language, kind: 'product' }), sampleOf(language));
  return <Feed />;
}

export const surfaces = {
  practice: () => <Feed />,
  'practice-answered': () => <Feed answers={answered} />,
  'practice-writing': () => <Writing />,
  'practice-reading': () => <Feed answers={answered} tools={{ part: null, failed: false, retry: nothing }} />,
  'practice-not-read': () => <Feed answers={answered} tools={{ part: null, failed: true, retry: nothing }} />,
  'practice-loading': () => <Feed exercises={{ part: null, failed: false, retry: nothing }} />,
  'practice-not-loaded': () => <Feed exercises={{ part: null, failed: true, retry: nothing }} />,
};
