import { type FormEvent, useState } from 'react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import { customDue, dueOfAll } from '../../lib/reminders/presets.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './date-choice.module.css';

interface DateChoiceProps {
  readonly label: string;
  readonly now: number;
  readonly hours: BusinessHours;
  /** What was promised in words: the first choices. */
  readonly first?: readonly number[];
  readonly unable?: string | false;
  readonly words: { readonly date: string; readonly missing: string; readonly set: string };
  readonly onChoose: (dueAt: number) => void;
}

/** A date in one click, within opening time; or one of one's own. */
export function DateChoice({
  label,
  now,
  hours,
  first = [],
  unable = false,
  words,
  onChoose,
}: DateChoiceProps) {
  const { t, format } = useWords();
  const presets = dueOfAll(now, hours).filter(({ untilAnswer }) => !untilAnswer);
  return (
    <fieldset className={styles.dates}>
      <legend>{label}</legend>
      <div className={styles.presets}>
        {first.map((dueAt) => (
          <Button key={dueAt} size="small" variant="primary" unable={unable} onClick={() => onChoose(dueAt)}>
            {format.due(dueAt, now)}
          </Button>
        ))}
        {presets.map(({ preset, dueAt, moved }) => (
          <Button
            key={preset}
            size="small"
            unable={unable}
            title={[format.full(dueAt), moved && t('common.preset.moved')].filter(Boolean).join(', ')}
            onClick={() => onChoose(dueAt)}
          >
            {t(`common.preset.${preset}`)}
          </Button>
        ))}
      </div>
      <OwnDate {...{ now, unable, words, onChoose }} />
    </fieldset>
  );
}

function OwnDate({ now, unable, words, onChoose }: Omit<DateChoiceProps, 'label' | 'hours' | 'first'>) {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState('');
  const [wrong, setWrong] = useState(false);
  if (!open)
    return (
      <Button variant="link" className={styles.own} onClick={() => setOpen(true)}>
        {words.date}
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [date = '', time = ''] = at.split('T');
    const dueAt = customDue(date, time, now);
    setWrong(dueAt === null);
    if (dueAt !== null) onChoose(dueAt);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        type="datetime-local"
        label={words.date}
        value={at}
        error={wrong ? words.missing : undefined}
        onChange={(event) => setAt(event.target.value)}
      />
      <Button type="submit" unable={unable ?? false}>
        {words.set}
      </Button>
    </form>
  );
}
