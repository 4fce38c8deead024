import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './crisis.module.css';

interface LinesCardProps {
  readonly kind: 'known' | 'checking';
  readonly lines: readonly string[];
  /** With `said`, a line was lost by it. */
  readonly onChange: (lines: readonly string[], said?: string) => void;
  /** The line is known now. */
  readonly onSettle?: (line: string) => void;
}

/** A list of short lines: what is known, or what is being checked. */
export function LinesCard({ kind, lines, onChange, onSettle }: LinesCardProps) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const line = typed.trim();
    if (line && !lines.includes(line)) onChange([...lines, line]);
    setTyped('');
  };
  return (
    <Card aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {t(`room.${kind}.title`)}
      </h3>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line} className={styles.line}>
              <span dir="auto">{line}</span>
              {onSettle && (
                <Button variant="link" onClick={() => onSettle(line)}>
                  {t('room.checking.settle')}
                </Button>
              )}
              <IconButton
                icon={X}
                label={t('room.remove', { line })}
                onClick={() =>
                  onChange(
                    lines.filter((each) => each !== line),
                    t('room.removed'),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={add}>
        <TextField
          label={t(`room.${kind}.add`)}
          placeholder={t(`room.${kind}.hint`)}
          value={typed}
          dir="auto"
          maxLength={1_000}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{t('room.add')}</Button>
      </form>
    </Card>
  );
}
