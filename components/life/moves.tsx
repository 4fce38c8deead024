import { useState } from 'react';
import { isOver } from '../../lib/domain/is-over.ts';
import { nextStep } from '../../lib/life/next-step.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './life.module.css';
import { SmallForm } from './part.tsx';
import { PromiseForm } from './promises.tsx';
import { SolutionChoice, useDating } from './solution-choice.tsx';
import type { Asked, Subject } from './subject.ts';

/** What is done with most cases, whatever the next step is: in sight, each one click from its form. */
export function Moves({ onAsk, ...subject }: Subject & { readonly onAsk: (asked: Asked) => void }) {
  const { t } = useWords();
  const [form, setForm] = useState<'promise' | 'solution' | null>(null);
  const { status } = subject.caseView.record;
  const isEnd = isOver(status);
  const step = nextStep(subject);
  const close = () => setForm(null);
  const move = (name: 'promise' | 'solution') => (
    <Button variant="link" aria-expanded={form === name} onClick={() => setForm(form === name ? null : name)}>
      {t(`life.move.${name}`)}
    </Button>
  );
  return (
    <>
      <div className={styles.buttons}>
        {!isEnd && move('promise')}
        {!isEnd && move('solution')}
        {!isEnd && step !== 'close' && step !== 'close-unneeded' && (
          <Button variant="link" onClick={() => onAsk('close')}>
            {t('life.do.close')}
          </Button>
        )}
        {(isEnd || status === 'resolved') && step !== 'new-fact' && (
          <Button variant="link" onClick={() => onAsk('reopen')}>
            {t('life.do.reopen')}
          </Button>
        )}
      </div>
      {form === 'promise' && !isEnd && <PromiseForm {...subject} close={close} />}
      {form === 'solution' && !isEnd && <SolutionForm {...subject} close={close} />}
    </>
  );
}

function SolutionForm({ caseView, brand, now, port, close }: Subject & { readonly close: () => void }) {
  const { t } = useWords();
  const [dating, setDating] = useDating(caseView);
  return (
    <SmallForm onCancel={close}>
      <SolutionChoice
        {...{ caseView, now, dating }}
        hours={brand.hours}
        onDating={setDating}
        onSet={async (solution, newsAt) => {
          const input = { solution, text: '', newsAt, reason: t('sidebar.after.newsReason') };
          if (await port.run('case.solution', input, t('life.said.solution'))) close();
        }}
      />
    </SmallForm>
  );
}
