import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './reading.module.css';

interface DueDialogProps {
  /** Why it should be read, one sentence each. */
  readonly reasons: readonly string[];
  /** Who read an earlier version; null = nobody. */
  readonly readBefore: string | null;
  readonly onAsk: () => void;
  readonly onPut: (reader: string) => void;
  readonly onClose: () => void;
}

/** A risky reply is read first. Whoever had it read says by whom, and goes on. */
export function DueDialog({ reasons, readBefore, onAsk, onPut, onClose }: DueDialogProps) {
  const { t } = useWords();
  const [reader, setReader] = useState(readBefore ?? '');
  return (
    <Dialog
      open
      title={t('reading.due.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onAsk}>
            {t('reading.due.ask')}
          </Button>
          <Button disabled={!reader.trim()} onClick={() => onPut(reader.trim())}>
            {t('reading.due.put')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('reading.due.back')}
          </Button>
        </>
      }
    >
      <p>{t('reading.due.text')}</p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {readBefore && <li>{t('reading.due.other', { reader: readBefore })}</li>}
      </ul>
      <TextField
        label={t('reading.due.reader')}
        hint={t('reading.due.readerHint')}
        value={reader}
        maxLength={120}
        onChange={(event) => setReader(event.target.value)}
      />
    </Dialog>
  );
}
