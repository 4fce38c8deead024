import { useState } from 'react';
import { keptOrNot } from '../../lib/domain/promise.ts';
import { promiseLedger } from '../../lib/life/promise-ledger.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { TextField } from '../ui/field.tsx';
import { DateChoice } from './date-choice.tsx';
import { useDateWords } from './date-words.ts';
import styles from './life.module.css';
import { Part, SmallForm } from './part.tsx';
import type { Subject } from './subject.ts';

const tones = { kept: 'accent', broken: 'urgent', open: 'waiting' } as const;

/** What was promised, by when, and how it was kept. */
export function Promises({ caseView: { record }, brand, now, port }: Subject) {
  const { t, format } = useWords();
  const { kept, broken } = promiseLedger([record], now);
  return (
    <Part
      title={t('life.promise.title')}
      add={t('life.promise.add')}
      form={(close) => <PromiseForm {...{ brand, now, port, close }} />}
    >
      {record.promises.length === 0 && <p className={styles.quiet}>{t('life.promise.none')}</p>}
      {kept + broken > 1 && (
        <p className={styles.quiet}>{t('life.promise.rate', { kept, due: kept + broken })}</p>
      )}
      <ul className={styles.list}>
        {record.promises.map((promise) => {
          const state = keptOrNot(promise, now);
          return (
            <li key={promise.id} className={styles.row}>
              <span className={styles.text} dir="auto">
                {promise.text}
              </span>
              <span className={styles.buttons}>
                <Chip tone={tones[state]}>{t(`life.promise.state.${state}`)}</Chip>
                <span className={styles.quiet}>
                  {t('life.promise.due', { when: format.due(promise.dueAt, now) })}
                </span>
              </span>
              {promise.kept === null && (
                <span className={styles.buttons}>
                  <Settle id={promise.id} text={promise.text} port={port} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

interface SettleProps extends Pick<Subject, 'port'> {
  readonly id: string;
  /** What was promised. */
  readonly text: string;
}

/** Whether it was kept is for the person to say. */
export function Settle({ id, text, port }: SettleProps) {
  const { t } = useWords();
  const settle = (kept: boolean) =>
    void port.run('promise.settle', { promiseId: id, kept }, t('life.said.settled'));
  return (
    <>
      <Button
        variant="link"
        aria-label={t('life.do.keptOne', { promise: text })}
        onClick={() => settle(true)}
      >
        {t('life.do.kept')}
      </Button>
      <Button
        variant="link"
        aria-label={t('life.do.brokenOne', { promise: text })}
        onClick={() => settle(false)}
      >
        {t('life.do.broken')}
      </Button>
    </>
  );
}

interface FormProps extends Pick<Subject, 'brand' | 'now' | 'port'> {
  readonly close: () => void;
}

/** What was promised, and by when. */
export function PromiseForm({ brand, now, port, close }: FormProps) {
  const { t } = useWords();
  const words = useDateWords();
  const [text, setText] = useState('');
  const keep = async (dueAt: number) => {
    const input = { text: text.trim(), dueAt, kind: 'promise' } as const;
    if (await port.run('case.promise', input, t('life.said.promised'))) close();
  };
  return (
    <SmallForm onCancel={close}>
      <TextField
        label={t('life.promise.text')}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
      <DateChoice
        label={t('life.promise.by')}
        {...{ now, words }}
        hours={brand.hours}
        unable={text.trim() === '' && t('life.promise.text')}
        onChoose={(dueAt) => void keep(dueAt)}
      />
    </SmallForm>
  );
}
