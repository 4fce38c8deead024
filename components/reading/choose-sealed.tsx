import { FileInput } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { sealedIn } from '../../lib/reading/reading-page.ts';
import { type Envelope, type Purpose, readEnvelope } from '../../lib/sealing/envelope.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/field.tsx';
import { Fault, type ReadingFault } from './fault.tsx';
import styles from './reading.module.css';

interface ChooseSealedProps {
  readonly lead: ReactNode;
  /** What else than a whole file is wanted here; null = nothing is wrong with this one. */
  readonly refuse: (envelope: Envelope) => ReadingFault | null;
  readonly onEnvelope: (envelope: Envelope) => void;
}

/** Bytes. The page with a reading in it is the largest that can be one. */
const largestFile = 2_000_000;

/** A sealed file: chosen, dropped, or pasted as text. */
export function ChooseSealed({ lead, refuse, onEnvelope }: ChooseSealedProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<ReadingFault | null>(null);
  const read = async (text: string) => {
    const envelope = await readEnvelope(sealedIn(text));
    const wrong = envelope.ok ? refuse(envelope.value) : envelope.code;
    setFault(wrong);
    if (envelope.ok && !wrong) onEnvelope(envelope.value);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) return setFault('too-big');
    const text = await file.text().catch(() => null);
    if (text === null) setFault('unreadable');
    else await read(text);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does it from the keyboard
    <section className={styles.choose} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <p>{lead}</p>
      <Button variant="primary" icon={FileInput} onClick={() => input.current?.click()}>
        {t('reading.open.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".sosiego,.html,.txt"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file once more is a choice too.
          event.target.value = '';
        }}
      />
      <Disclosure summary={t('reading.open.paste')}>
        <div className={styles.rows}>
          <TextField
            multiline
            rows={3}
            label={t('reading.open.paste')}
            labelHidden
            spellCheck={false}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <Button className={styles.start} disabled={!pasted.trim()} onClick={() => void read(pasted)}>
            {t('reading.open.use')}
          </Button>
        </div>
      </Disclosure>
      <Fault fault={fault} />
    </section>
  );
}

/** For a place that reads only one kind. */
export const refuseBut =
  (wanted: Purpose) =>
  ({ purpose }: Envelope): ReadingFault | null => {
    if (purpose === wanted) return null;
    if (purpose === 'case-capsule') return 'capsule';
    return purpose === 'reading-request' ? 'request' : 'answer';
  };
