import { type FormEvent, useEffect, useState } from 'react';
import type { z } from 'zod/mini';
import type { Envelope } from '../../lib/sealing/envelope.ts';
import { unseal } from '../../lib/sealing/unseal.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Fault, type ReadingFault } from './fault.tsx';
import styles from './reading.module.css';

interface OpenSealedProps<T> {
  readonly envelope: Envelope;
  readonly schema: z.ZodMiniType<T>;
  /** What this browser remembers for it: tried first. null = nothing; undefined = being looked up. */
  readonly known: string | null | undefined;
  readonly onOpened: (document: T, passphrase: string) => void;
  readonly onAnother?: () => void;
}

/** A sealed document and the words that open it. */
export function OpenSealed<T>({ envelope, schema, known, onOpened, onAnother }: OpenSealedProps<T>) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [trying, setTrying] = useState(false);
  const [knownFailed, setKnownFailed] = useState(false);
  const [fault, setFault] = useState<ReadingFault | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each envelope and what is known of it
  useEffect(() => {
    if (!known) return;
    let left = false;
    void unseal(envelope, known, schema).then((opened) => {
      if (left) return;
      if (opened.ok) onOpened(opened.value, known);
      else setKnownFailed(true);
    });
    return () => {
      left = true;
    };
  }, [envelope, known]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (trying || !typed.trim()) return;
    setTrying(true);
    const opened = await unseal(envelope, typed, schema);
    setTrying(false);
    if (opened.ok) onOpened(opened.value, typed);
    else setFault(opened.code);
  };
  if (known === undefined || (known && !knownFailed))
    return <Skeleton label={t('common.loading')} lines={[70, 45]} />;
  return (
    <form className={styles.rows} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('reading.open.passphrase')}
        hint={t('reading.open.passphraseHint')}
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Fault fault={fault} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" pending={trying} disabled={!typed.trim()}>
          {t('reading.open.unseal')}
        </Button>
        {onAnother && (
          <Button variant="quiet" onClick={onAnother}>
            {t('reading.open.another')}
          </Button>
        )}
      </div>
    </form>
  );
}
