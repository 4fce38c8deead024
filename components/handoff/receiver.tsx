import { useState } from 'react';
import type { Department } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { TextField } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import type { HandOffForm } from './hand-off-actions.ts';

interface ReceiverProps {
  readonly departments: readonly Department[];
  readonly form: HandOffForm;
  readonly onChange: (part: Partial<HandOffForm>) => void;
}

/** No department of the directory. */
const other = '';

/** From the directory, with what it says of them; else by hand. */
export function Receiver({ departments, form, onChange }: ReceiverProps) {
  const { t, format } = useWords();
  const chosen = departments.find(({ name }) => name === form.department);
  const [byHand, setByHand] = useState(!chosen);
  const { channel, hours, limit } = chosen ?? { channel: '', hours: '', limit: null };
  const told = [
    channel && t('handoff.give.channel', { channel }),
    hours && t('handoff.give.hours', { hours }),
    limit !== null && t('handoff.give.limit', { amount: format.amount(limit) }),
  ].filter(Boolean);
  return (
    <>
      {departments.length > 0 && (
        <Select
          label={t('handoff.give.department')}
          value={byHand ? other : form.department}
          options={[
            ...departments.map(({ name }) => ({ value: name, label: name })),
            { value: other, label: t('handoff.give.otherDepartment') },
          ]}
          hint={byHand ? undefined : told.join(' ') || undefined}
          onChange={(name) => {
            setByHand(name === other);
            onChange({ department: name, to: departments.find((each) => each.name === name)?.owner ?? '' });
          }}
        />
      )}
      {byHand && (
        <TextField
          label={t('handoff.give.department')}
          labelHidden={departments.length > 0}
          value={form.department}
          maxLength={200}
          onChange={(event) => onChange({ department: event.target.value })}
        />
      )}
      <TextField
        label={t('handoff.give.to')}
        value={form.to}
        maxLength={200}
        onChange={(event) => onChange({ to: event.target.value })}
      />
    </>
  );
}
