import { useState } from 'react';
import { isOver } from '../../lib/domain/is-over.ts';
import type { NextStep } from '../../lib/life/next-step.ts';
import { useCommands } from '../hooks/commands.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { DateChoice } from './date-choice.tsx';
import { useDateWords } from './date-words.ts';
import styles from './life.module.css';
import { SmallForm } from './part.tsx';
import { PromiseForm } from './promises.tsx';
import type { Asked, Subject } from './subject.ts';

/** Steps whose own button closes the case: it is not offered twice. */
const closing: ReadonlySet<NextStep> = new Set(['close', 'close-unneeded', 'ask-back']);

interface UsualMovesProps extends Subject {
  readonly step: NextStep;
  readonly onAsk: (asked: Asked) => void;
}

/** What most cases go through, in sight at once: promise an update, solve for now, solved, close. */
export function UsualMoves({ step, onAsk, ...subject }: UsualMovesProps) {
  const { caseView, brand, now, port } = subject;
  const { t } = useWords();
  const words = useDateWords();
  const [form, setForm] = useState<'promise' | 'provisional' | null>(null);
  const { status } = caseView.record;
  const shut = () => setForm(null);
  const opens = (which: 'promise' | 'provisional') => (
    <Button
      size="small"
      aria-expanded={form === which}
      onClick={() => setForm(form === which ? null : which)}
    >
      {t(`life.moves.${which}`)}
    </Button>
  );
  const provisional = async (newsAt: number) => {
    const input = {
      solution: 'provisional',
      text: '',
      newsAt,
      reason: t('sidebar.after.newsReason'),
    } as const;
    if (await port.run('case.solution', input, t('life.said.provisional'))) shut();
  };
  const solved = () => {
    const input = { solution: 'full', text: '', newsAt: null, reason: '' } as const;
    void port.run('case.solution', input, t('life.said.solved'));
  };
  useCommands(
    isOver(status)
      ? []
      : [
          { id: 'promise', run: () => setForm('promise') },
          { id: 'provisional', run: () => setForm('provisional') },
          ...(status === 'resolved' ? [] : [{ id: 'solved', run: solved } as const]),
        ],
  );
  if (isOver(status)) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons */}
      <div role="group" aria-label={t('life.moves.label')} className={styles.buttons}>
        {opens('promise')}
        {opens('provisional')}
        {status !== 'resolved' && (
          <Button size="small" onClick={solved}>
            {t('life.moves.solved')}
          </Button>
        )}
        {!closing.has(step) && (
          <Button size="small" onClick={() => onAsk('close')}>
            {t('life.do.close')}
          </Button>
        )}
      </div>
      {form === 'promise' && <PromiseForm {...{ brand, now, port }} close={shut} />}
      {form === 'provisional' && (
        <SmallForm onCancel={shut}>
          <DateChoice
            label={t('sidebar.after.newsAt')}
            {...{ now, words }}
            hours={brand.hours}
            onChoose={(newsAt) => void provisional(newsAt)}
          />
        </SmallForm>
      )}
    </>
  );
}
