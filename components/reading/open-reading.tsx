import { type ReactNode, useState } from 'react';
import { ReadingAnswer, ReadingRequest } from '../../lib/domain/reading.ts';
import type { Envelope } from '../../lib/sealing/envelope.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AnswerView } from './answer-view.tsx';
import { ChooseSealed } from './choose-sealed.tsx';
import { Fault } from './fault.tsx';
import { OpenSealed } from './open-sealed.tsx';
import { Reader } from './reader.tsx';
import styles from './reading.module.css';

/** The case an answer is for, as far as the page needs it. */
export interface AnsweredCase {
  readonly url: string | null;
  readonly draft: string;
}

export interface OpenReadingProps {
  readonly envelope: Envelope | null;
  /** The passphrase this browser remembers; undefined = being looked up. */
  readonly known: string | null | undefined;
  /** How the reader signs. */
  readonly name: string;
  /** Of an answer; null = there is none, undefined = being looked up. */
  readonly answeredCase: AnsweredCase | null | undefined;
  readonly onEnvelope: (envelope: Envelope | null) => void;
  /** true = it stands in the case. */
  readonly onSettle: (answer: ReadingAnswer, take: boolean) => Promise<boolean>;
  readonly onShow: (url: string) => void;
  /** What opens a case that somebody hands over; null = it is being loaded. Absent where there is no case base. */
  readonly capsule?: (envelope: Envelope, onAnother: () => void) => ReactNode;
}

/** Any file of a reading: a colleague's request is read here, an answer goes to its case. */
export function OpenReading(props: OpenReadingProps) {
  const { envelope, known, name, answeredCase, onEnvelope } = props;
  const { t } = useWords();
  const [request, setRequest] = useState<{ request: ReadingRequest; passphrase: string } | null>(null);
  const another = () => {
    setRequest(null);
    onEnvelope(null);
  };
  if (!envelope)
    return (
      <Page title={t('reading.open.title')}>
        <ChooseSealed lead={t('reading.open.lead')} refuse={() => null} onEnvelope={onEnvelope} />
      </Page>
    );
  if (request)
    return (
      <main className={styles.page}>
        <Reader {...request} name={name} />
      </main>
    );
  if (envelope.purpose === 'reading-request')
    return (
      <Page title={t('reading.open.title')}>
        <OpenSealed
          envelope={envelope}
          schema={ReadingRequest}
          known={known}
          onOpened={(opened, passphrase) => setRequest({ request: opened, passphrase })}
          onAnother={another}
        />
      </Page>
    );
  if (envelope.purpose === 'case-capsule')
    return (
      <Page title={t('reading.open.title')} wide>
        {props.capsule?.(envelope, another) ?? <Skeleton label={t('common.loading')} />}
      </Page>
    );
  if (answeredCase === null)
    return (
      <Page title={t('reading.open.answerTitle')}>
        <Fault fault="no-case" />
        <Button className={styles.start} onClick={another}>
          {t('reading.open.another')}
        </Button>
      </Page>
    );
  return <Answer {...props} envelope={envelope} onAnother={another} />;
}

interface AnswerProps extends OpenReadingProps {
  readonly envelope: Envelope;
  readonly onAnother: () => void;
}

function Answer({ envelope, known, answeredCase, onSettle, onShow, onAnother }: AnswerProps) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<ReadingAnswer | null>(null);
  const [settling, setSettling] = useState(false);
  const [settled, setSettled] = useState<'taken' | 'kept' | 'failed' | null>(null);
  const settle = async (take: boolean) => {
    if (!answer) return;
    setSettling(true);
    const isDone = await onSettle(answer, take);
    setSettling(false);
    if (!isDone) setSettled('failed');
    else setSettled(take ? 'taken' : 'kept');
  };
  const isDone = settled === 'taken' || settled === 'kept';
  const url = answeredCase?.url;
  return (
    <Page title={t('reading.open.answerTitle')} wide={answer !== null && !isDone}>
      {!answer && (
        <OpenSealed {...{ envelope, known, onAnother }} schema={ReadingAnswer} onOpened={setAnswer} />
      )}
      {answer && answeredCase && !isDone && (
        <AnswerView
          {...{ answer, settling }}
          draft={answeredCase.draft}
          onSettle={(take) => void settle(take)}
        />
      )}
      <p role="status" className={styles.news}>
        {isDone && t('reading.answer.settled')} {settled === 'taken' && t('reading.answer.taken')}
      </p>
      <p role="alert" className={styles.fault}>
        {settled === 'failed' && t('reading.answer.failed')}
      </p>
      {isDone && (
        <div className={styles.buttons}>
          {url && <Button onClick={() => onShow(url)}>{t('reading.answer.show')}</Button>}
          <Button variant="quiet" onClick={onAnother}>
            {t('reading.open.another')}
          </Button>
        </div>
      )}
    </Page>
  );
}

interface PageProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

function Page({ title, wide = false, children }: PageProps) {
  return (
    <main className={styles.page}>
      <Card {...(!wide && { className: styles.narrow })}>
        <h1>{title}</h1>
        {children}
      </Card>
    </main>
  );
}
