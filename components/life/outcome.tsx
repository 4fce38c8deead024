import { useState } from 'react';
import { Outcome as Outcomes } from '../../lib/domain/case-fact.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './life.module.css';
import { Part, SmallForm } from './part.tsx';
import type { Subject } from './subject.ts';

/** How they took it, by their own words or deed. */
export function Outcome({ caseView, port }: Subject) {
  const { t } = useWords();
  const { outcome } = caseView.record;
  return (
    <Part
      title={t('life.outcome.title')}
      add={t('life.outcome.add')}
      form={(close) => <OutcomeForm {...{ caseView, port, close }} />}
    >
      {outcome ? (
        <p className={styles.text} dir="auto">
          {[t(`life.outcome.${outcome.outcome}`), outcome.evidence.text].filter(Boolean).join(' · ')}
        </p>
      ) : (
        <p className={styles.quiet}>{t('life.outcome.none')}</p>
      )}
    </Part>
  );
}

function OutcomeForm({
  caseView,
  port,
  close,
}: Pick<Subject, 'caseView' | 'port'> & { readonly close: () => void }) {
  const { t } = useWords();
  const [kind, setKind] = useState<(typeof Outcomes.options)[number]>('thanks');
  // Their last words are the likeliest evidence.
  const last = caseView.timeline.findLast(({ fact }) => fact.type === 'customer-returned');
  const words = last?.fact.type === 'customer-returned' ? last.fact : null;
  const [evidence, setEvidence] = useState(words?.text ?? '');
  const save = async () => {
    const text = evidence.trim();
    const replyId = words && words.text === evidence ? words.replyId : null;
    const fact = { type: 'outcome', outcome: kind, evidence: { text, replyId } } as const;
    if (await port.note([fact], t('life.said.outcome'))) close();
  };
  return (
    <SmallForm save={t('life.do.save')} onSave={() => void save()} onCancel={close}>
      <Choice
        label={t('life.outcome.kind')}
        value={kind}
        options={Outcomes.options.map((value) => ({ value, label: t(`life.outcome.${value}`) }))}
        onChange={setKind}
      />
      <TextField
        multiline
        rows={2}
        label={t('life.outcome.evidence')}
        hint={t('life.outcome.evidenceHint')}
        value={evidence}
        dir="auto"
        onChange={(event) => setEvidence(event.target.value)}
      />
    </SmallForm>
  );
}
