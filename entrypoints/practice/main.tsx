import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { useState } from 'react';
import { useFeedbackTools } from '../../components/hooks/feedback-tools.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useExercises } from '../../components/hooks/use-exercises.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { usePracticeAnswers } from '../../components/hooks/use-practice-answers.ts';
import { useToasts } from '../../components/hooks/use-toasts.ts';
import { useWords } from '../../components/hooks/use-words.tsx';
import { PracticePage } from '../../components/practice/practice-page.tsx';
import { Toasts } from '../../components/ui/toast.tsx';
import { practiceWords } from '../../lib/i18n/practice-words.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { runInPractice } from './run-in-practice.ts';

const openedAt = Date.now();

function Practice() {
  const { t, language: spoken } = useWords();
  const [language, setLanguage] = useState<Language>(spoken);
  const exercises = useExercises(language);
  const { answers, publish, takeBack, forgetAll } = usePracticeAnswers();
  const tools = useFeedbackTools(Object.keys(answers).length > 0);
  const toasting = useToasts();
  const restart = async () => {
    const { ok } = await ask('practice.restart', {});
    if (ok) forgetAll();
    toasting.show(
      ok
        ? { id: 'restart', text: t('practice.restarted') }
        : { id: 'restart', tone: 'problem', text: t('practice.restartFailed') },
    );
  };
  return (
    <>
      <PracticePage
        {...{ language, exercises, answers, tools, openedAt }}
        now={useNow()}
        onLanguage={setLanguage}
        onPublish={publish}
        onTakeBack={takeBack}
        onRestart={() => void restart()}
      />
      <Toasts messages={toasting.messages} closeLabel={t('common.close')} onClose={toasting.close} />
    </>
  );
}

void mountSurface(practiceWords, () => <Practice />);
runInPractice();
