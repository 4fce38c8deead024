import { Pencil, X } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { CrisisLine } from '../../lib/domain/crisis.ts';
import type { CrisisActions } from '../hooks/use-crises.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './crisis.module.css';

interface LinesCardProps {
  readonly place: 'known' | 'checking';
  readonly lines: readonly CrisisLine[];
  readonly actions: Pick<CrisisActions, 'addLine' | 'changeLine' | 'takeOutLine'>;
}

/** A list of short lines: what is known, or what is being checked. */
export function LinesCard({ place, lines, actions }: LinesCardProps) {
  const { t } = useWords();
  const id = useId();
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <Card aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {t(`room.${place}.title`)}
      </h3>
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) =>
            line.id === changing ? (
              <li key={line.id}>
                <LineForm
                  label={t('room.change', { line: line.text })}
                  button={t('room.keep')}
                  before={line.text}
                  keep={(text) => (text === line.text ? true : actions.changeLine(line.id, { text }))}
                  onKept={() => setChanging(null)}
                />
              </li>
            ) : (
              <li key={line.id} className={styles.line}>
                <span dir="auto">{line.text}</span>
                {place === 'checking' && (
                  <Button
                    variant="link"
                    aria-label={t('room.checking.settleLine', { line: line.text })}
                    onClick={() => void actions.changeLine(line.id, { place: 'known' })}
                  >
                    {t('room.checking.settle')}
                  </Button>
                )}
                <IconButton
                  icon={Pencil}
                  label={t('room.change', { line: line.text })}
                  onClick={() => setChanging(line.id)}
                />
                <IconButton
                  icon={X}
                  label={t('room.remove', { line: line.text })}
                  onClick={() => actions.takeOutLine(line, t('room.removed'))}
                />
              </li>
            ),
          )}
        </ul>
      )}
      <LineForm
        label={t(`room.${place}.add`)}
        placeholder={t(`room.${place}.hint`)}
        button={t('room.add')}
        buttonName={t('room.addTo', { list: t(`room.${place}.title`) })}
        before=""
        kept={lines}
        keep={(text) => actions.addLine(text, place)}
      />
    </Card>
  );
}

interface LineFormProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly button: string;
  /** Where the button's words alone would be those of another. */
  readonly buttonName?: string;
  readonly before: string;
  /** What was sent and waited, once it stands here, leaves the field. */
  readonly kept?: readonly CrisisLine[];
  /** Whether it is kept. */
  readonly keep: (text: string) => Promise<boolean> | true;
  readonly onKept?: () => void;
}

/** The words stay in the field until they are kept, whatever comes between. */
function LineForm({ label, placeholder, before, kept = [], keep, onKept, ...rest }: LineFormProps) {
  const [typed, setTyped] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  const isChange = before !== '';
  // It stands where the line and its buttons stood.
  useEffect(() => {
    if (isChange) field.current?.focus();
  }, [isChange]);
  const [sent, setSent] = useState<string | null>(null);
  const leave = (text: string) => {
    setSent(null);
    // What was typed meanwhile is the next line.
    setTyped((now) => (now.trim() === text ? '' : now));
    onKept?.();
  };
  if (sent !== null && kept.some(({ text }) => text === sent)) leave(sent);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (!text) return;
    setSent(text);
    if (await keep(text)) leave(text);
  };
  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <TextField
        {...{ label, placeholder }}
        ref={field}
        value={typed}
        dir="auto"
        maxLength={1_000}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" aria-label={rest.buttonName}>
        {rest.button}
      </Button>
    </form>
  );
}
