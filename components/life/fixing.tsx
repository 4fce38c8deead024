import { useState } from 'react';
import { answersFor } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { DateChoice } from './date-choice.tsx';
import { useDateWords } from './date-words.ts';
import styles from './life.module.css';
import { Part, SmallForm } from './part.tsx';
import { StopHere } from './stop-here.tsx';
import type { Subject } from './subject.ts';

/** What is mended for everybody: what, who, by when. */
export function Fixing(subject: Subject) {
  const { t, format } = useWords();
  const { caseView, brand, now, port } = subject;
  const { fixing } = caseView.record;
  const form = (close: () => void) => <FixingForm {...subject} close={close} />;
  return (
    <Part title={t('life.fixing.title')} {...(!fixing && { add: t('life.fixing.add'), form })}>
      {fixing ? (
        <>
          <p className={styles.text} dir="auto">
            {t('life.fixing.line', {
              what: fixing.what,
              owner: fixing.owner,
              when: format.due(fixing.dueAt, now),
            })}
          </p>
          <Button size="small" onClick={() => void port.run('case.fixed', {}, t('life.said.fixed'))}>
            {t('life.fixing.done')}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t('life.fixing.none')}</p>
          <StopHere list={brand.limits.stopHere} />
        </>
      )}
    </Part>
  );
}

function FixingForm({ caseView, brand, now, port, close }: Subject & { readonly close: () => void }) {
  const { t } = useWords();
  const words = useDateWords();
  const [what, setWhat] = useState('');
  const answering = answersFor(brand, caseView.record.cause);
  const [owner, setOwner] = useState(answering ? answering.owner || answering.name : '');
  const isTold = what.trim() !== '' && owner.trim() !== '';
  const keep = async (dueAt: number) => {
    const input = { what: what.trim(), owner: owner.trim(), dueAt };
    if (await port.run('case.fixing', input, t('life.said.fixing'))) close();
  };
  return (
    <SmallForm onCancel={close}>
      <TextField
        label={t('life.fixing.what')}
        value={what}
        dir="auto"
        onChange={(event) => setWhat(event.target.value)}
      />
      <TextField
        label={t('life.fixing.owner')}
        value={owner}
        onChange={(event) => setOwner(event.target.value)}
      />
      <DateChoice
        label={t('life.fixing.by')}
        {...{ now, words }}
        hours={brand.hours}
        unable={!isTold && t(what.trim() === '' ? 'life.fixing.what' : 'life.fixing.owner')}
        onChoose={(dueAt) => void keep(dueAt)}
      />
    </SmallForm>
  );
}
