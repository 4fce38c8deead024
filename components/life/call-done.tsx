import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { TextField } from '../ui/field.tsx';
import { Part, SmallForm } from './part.tsx';
import type { Subject } from './subject.ts';

/** A call that was made, and what came of it: kept as private contact. */
export function CallDone({ port }: Pick<Subject, 'port'>) {
  const { t } = useWords();
  return (
    <Part
      title={t('life.call.channel')}
      add={t('life.call.done')}
      form={(close) => <CallForm {...{ port, close }} />}
    />
  );
}

export function CallForm({ port, close }: Pick<Subject, 'port'> & { readonly close: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const save = async () => {
    const said = text.trim();
    const called = { type: 'private-contact', channel: 'phone', text: said } as const;
    if (said && (await port.note([called], t('life.said.call')))) close();
  };
  return (
    <SmallForm save={t('life.do.save')} onSave={() => void save()} onCancel={close}>
      <TextField
        multiline
        rows={2}
        label={t('life.call.outcome')}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
    </SmallForm>
  );
}
