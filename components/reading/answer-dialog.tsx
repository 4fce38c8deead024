import { useState } from 'react';
import { ReadingAnswer } from '../../lib/domain/reading.ts';
import type { Envelope } from '../../lib/sealing/envelope.ts';
import { useKnownPassphrase } from '../hooks/known-passphrases.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AnswerView } from './answer-view.tsx';
import { ChooseSealed, refuseBut } from './choose-sealed.tsx';
import { OpenSealed } from './open-sealed.tsx';
import styles from './reading.module.css';

interface AnswerDialogProps {
  /** The requests of this case. */
  readonly asked: readonly string[];
  readonly draft: string;
  /** true = it stands in the case. */
  readonly onSettle: (answer: ReadingAnswer, take: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

const refuseRequests = refuseBut('reading-answer');

/** The answer comes back to the case it was asked for. */
export function AnswerDialog({ asked, draft, onSettle, onClose }: AnswerDialogProps) {
  const { t } = useWords();
  const [envelope, setEnvelope] = useState<Envelope | null>(null);
  const [answer, setAnswer] = useState<ReadingAnswer | null>(null);
  const [settling, setSettling] = useState(false);
  const [failed, setFailed] = useState(false);
  const known = useKnownPassphrase(envelope?.ref ?? null);
  const settle = async (take: boolean) => {
    if (!answer) return;
    setSettling(true);
    const isDone = await onSettle(answer, take);
    setSettling(false);
    setFailed(!isDone);
    if (isDone) onClose();
  };
  return (
    <Dialog
      open
      title={t('reading.open.answerTitle')}
      onClose={onClose}
      actions={
        <Button variant="quiet" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {!envelope && (
        <ChooseSealed
          lead={t('reading.open.answerLead')}
          refuse={(found) => refuseRequests(found) ?? (asked.includes(found.ref) ? null : 'other-case')}
          onEnvelope={setEnvelope}
        />
      )}
      {envelope && !answer && (
        <OpenSealed
          envelope={envelope}
          schema={ReadingAnswer}
          known={known}
          onOpened={setAnswer}
          onAnother={() => setEnvelope(null)}
        />
      )}
      {answer && <AnswerView {...{ answer, draft, settling }} onSettle={(take) => void settle(take)} />}
      <p role="alert" className={styles.fault}>
        {failed && t('reading.answer.failed')}
      </p>
    </Dialog>
  );
}
