import { useEffect, useRef, useState } from 'react';
import type { ReadingAnswer, ReadingRequest } from '../../lib/domain/reading.ts';
import { seal } from '../../lib/sealing/seal.ts';
import { copyText } from '../hooks/copy-text.ts';
import { saveFile } from '../hooks/save-file.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ReaderView, type Reading } from './reader-view.tsx';
import styles from './reading.module.css';
import { sealedFile } from './sealed-file.ts';

interface ReaderProps {
  readonly request: ReadingRequest;
  /** The answer is sealed with the words that opened the request. */
  readonly passphrase: string;
  /** How the reader signs, where this browser knows. */
  readonly name?: string;
}

/** Reading a request through, to the sealed answer in the reader's hands. */
export function Reader({ request, passphrase, name = '' }: ReaderProps) {
  const { t } = useWords();
  const [reading, setReading] = useState<Reading>({ name, remarks: {}, version: null });
  const [sealing, setSealing] = useState(false);
  const [sealed, setSealed] = useState<string | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const answer = async (given: ReadingAnswer) => {
    setSealing(true);
    const made = await seal({ purpose: 'reading-answer', ref: request.id }, given, passphrase);
    setSealing(false);
    setTooBig(!made.ok);
    if (made.ok) setSealed(made.value);
  };
  if (sealed !== null) return <Returned request={request} sealed={sealed} onBack={() => setSealed(null)} />;
  return (
    <>
      <ReaderView
        {...{ request, reading, sealing }}
        onReading={setReading}
        onAnswer={(given) => void answer(given)}
      />
      <p role="alert" className={styles.fault}>
        {tooBig && t('reading.return.tooBig')}
      </p>
    </>
  );
}

interface ReturnedProps {
  readonly request: ReadingRequest;
  readonly sealed: string;
  readonly onBack: () => void;
}

function Returned({ request, sealed, onBack }: ReturnedProps) {
  const { t } = useWords();
  const [news, setNews] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = () => {
    const file = sealedFile(t('reading.answerName', { id: request.id.slice(0, 6) }));
    saveFile(file.name, file.type, sealed);
    setNews(t('reading.return.saved', { name: file.name }));
  };
  return (
    <Card className={styles.narrow}>
      <h1 ref={heading} tabIndex={-1}>
        {t('reading.return.title')}
      </h1>
      <p>{t('reading.return.text', { from: request.from })}</p>
      <p className={styles.quiet}>{t('reading.return.passphrase')}</p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={save}>
          {t('reading.return.file')}
        </Button>
        <Button
          onClick={() => setNews(t(copyText(sealed) ? 'reading.return.copied' : 'reading.return.notCopied'))}
        >
          {t('reading.return.copy')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('reading.return.back')}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {news}
      </p>
    </Card>
  );
}
