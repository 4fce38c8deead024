import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './life.module.css';

interface PartProps {
  readonly title: string;
  /** What opens the form; left out = there is nothing to add. */
  readonly add?: string;
  /** The form; it closes itself once what it does is done. */
  readonly form?: (close: () => void) => ReactNode;
  readonly children?: ReactNode;
}

const firstField = 'form :is(input, textarea, select, button)';

/** One subject of the case: what stands, and a form behind a button. */
export function Part({ title, add, form, children }: PartProps) {
  const [open, setOpen] = useState(false);
  const part = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  // Button and form take each other's place: the keys go along, or they would be nowhere.
  useEffect(() => {
    if (wasOpen.current !== open)
      part.current?.querySelector<HTMLElement>(open ? firstField : ':scope > button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <section ref={part} className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
      {add && !open && (
        <Button variant="link" onClick={() => setOpen(true)}>
          {add}
        </Button>
      )}
      {open && form?.(() => setOpen(false))}
    </section>
  );
}

interface SmallFormProps {
  readonly children: ReactNode;
  /** Left out where a control inside does it. */
  readonly save?: string;
  readonly onSave?: () => void;
  readonly onCancel: () => void;
}

/** The fields of a part, with what keeps and what leaves them. */
export function SmallForm({ children, save, onSave, onCancel }: SmallFormProps) {
  const { t } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave?.();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {children}
      <div className={styles.buttons}>
        {save && (
          <Button type="submit" variant="primary">
            {save}
          </Button>
        )}
        <Button variant="quiet" onClick={onCancel}>
          {t('life.do.cancel')}
        </Button>
      </div>
    </form>
  );
}
