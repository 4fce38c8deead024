import { formatISO } from 'date-fns';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './crisis.module.css';

interface NextUpdateProps {
  /** null = not said. */
  readonly at: number | null;
  readonly now: number;
  readonly onChange: (at: number | null) => void;
}

const minute = 60_000;
const presets = [30, 60, 120] as const;
/** A time that people wait for stands on a quarter. */
const quarter = (at: number): number => Math.ceil(at / (15 * minute)) * 15 * minute;

/** The hour at which more is said, with news or without: it becomes a reminder. */
export function NextUpdate({ at, now, onChange }: NextUpdateProps) {
  const { t, format } = useWords();
  const choose = (value: string) => {
    const chosen = new Date(value).getTime();
    if (!Number.isNaN(chosen)) onChange(chosen);
  };
  return (
    <Card>
      <h3 className={styles.label}>{t('room.next.title')}</h3>
      <p className={at === null ? styles.quiet : styles.strong}>
        {at === null ? t('room.next.none') : t('room.next.at', { when: format.due(at, now) })}
      </p>
      <div className={styles.when}>
        {presets.map((minutes) => (
          <Button key={minutes} onClick={() => onChange(quarter(now + minutes * minute))}>
            {t(`room.next.in${minutes}`)}
          </Button>
        ))}
        <TextField
          type="datetime-local"
          label={t('room.next.choose')}
          value={at === null ? '' : formatISO(at).slice(0, 16)}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
    </Card>
  );
}
