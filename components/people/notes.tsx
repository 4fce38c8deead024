import { Trash2 } from 'lucide-react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { PersonRecord } from '../../lib/domain/person.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './people.module.css';
import type { PersonActions } from './person-actions.ts';

interface NotesProps {
  readonly notes: PersonRecord['notes'];
  readonly now: number;
  readonly actions: Pick<PersonActions, 'note' | 'removeNote'>;
}

/** What is worth remembering of somebody, in the person's own words. */
export function Notes({ notes, now, actions }: NotesProps) {
  const { t, format } = useWords();
  const [writing, setWriting] = useState(false);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('people.note.title')}</h3>
      {notes.length > 0 && (
        <ul className={styles.rows}>
          {notes.toReversed().map(({ commandId, at, text }) => (
            <li key={commandId} className={styles.note}>
              <p className={styles.words} dir="auto">
                {text}
              </p>
              <span className={styles.small}>{format.moment(at, now)}</span>
              <IconButton
                icon={Trash2}
                label={t('people.note.removeOne', { note: text })}
                onClick={() => actions.removeNote(commandId)}
              />
            </li>
          ))}
        </ul>
      )}
      {writing ? (
        <NoteForm onAdd={actions.note} onClose={() => setWriting(false)} />
      ) : (
        <Button variant="link" className={styles.start} onClick={() => setWriting(true)}>
          {t('people.note.add')}
        </Button>
      )}
    </section>
  );
}

interface NoteFormProps {
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}

function NoteForm({ onAdd, onClose }: NoteFormProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    onAdd(text.trim());
    onClose();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        ref={field}
        multiline
        rows={2}
        label={t('people.note.label')}
        hint={t('people.note.hint')}
        placeholder={t('people.note.placeholder')}
        value={text}
        maxLength={5_000}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabled={!text.trim()}>
          {t('people.note.add')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
