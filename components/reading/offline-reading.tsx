import { useEffect, useState } from 'react';
import { ReadingRequest } from '../../lib/domain/reading.ts';
import { type Envelope, readEnvelope } from '../../lib/sealing/envelope.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { Fault, type ReadingFault } from './fault.tsx';
import { OpenSealed } from './open-sealed.tsx';
import { Reader } from './reader.tsx';
import styles from './reading.module.css';

/** One request, carried by the page itself. */
export function OfflineReading({ sealed }: { readonly sealed: string }) {
  const { t } = useWords();
  const [envelope, setEnvelope] = useState<Envelope | null>(null);
  const [fault, setFault] = useState<ReadingFault | null>(null);
  const [opened, setOpened] = useState<{ request: ReadingRequest; passphrase: string } | null>(null);
  useEffect(() => {
    void readEnvelope(sealed).then((read) => {
      if (read.ok) setEnvelope(read.value);
      else setFault(read.code);
    });
  }, [sealed]);
  if (opened)
    return (
      <main className={styles.page}>
        <Reader {...opened} />
      </main>
    );
  return (
    <main className={styles.page}>
      <Card className={styles.narrow}>
        <h1>{t('reading.open.title')}</h1>
        <Fault fault={fault} />
        {envelope && (
          <OpenSealed
            envelope={envelope}
            schema={ReadingRequest}
            known={null}
            onOpened={(request, passphrase) => setOpened({ request, passphrase })}
          />
        )}
      </Card>
    </main>
  );
}
