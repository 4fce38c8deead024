import { type FormEvent, useState } from 'react';
import type { Question } from '../../lib/domain/suggestion.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './questions.module.css';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly onAnswer: (slot: string, text: string) => void;
  readonly onSkip: (slot: string) => void;
}

/** Missing facts, asked one by one where they are needed; none has to be answered. */
export function Questions({ questions, onAnswer, onSkip }: QuestionsProps) {
  const question = questions[0];
  if (!question) return null;
  return (
    <OneQuestion
      key={question.slot}
      question={question}
      total={questions.length}
      onAnswer={onAnswer}
      onSkip={onSkip}
    />
  );
}

interface OneQuestionProps extends Omit<QuestionsProps, 'questions'> {
  readonly question: Question;
  readonly total: number;
}

function OneQuestion({ question, total, onAnswer, onSkip }: OneQuestionProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onAnswer(question.slot, text.trim());
  };
  return (
    <Card tone="note">
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.head}>
          <span>{t('sidebar.resolve.question')}</span>
          {total > 1 && <span>{t('sidebar.resolve.questionPlace', { index: 1, total })}</span>}
        </p>
        <TextField
          label={<span className={styles.ask}>{question.ask}</span>}
          value={text}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.buttons}>
          <Button type="submit" size="small" disabled={!text.trim()}>
            {t('sidebar.resolve.useAnswer')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => onSkip(question.slot)}>
            {t('sidebar.resolve.skip')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
