import { Phone } from 'lucide-react';
import { useState } from 'react';
import { lifeWords } from '../../lib/i18n/life-words.ts';
import type { LifePort } from '../hooks/life-port.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CallForm } from './call-done.tsx';
import styles from './life.module.css';
import { StopHere } from './stop-here.tsx';

interface FastLaneProps {
  /** Lines for a call, one a step, in the customer's language; null = there are none. */
  readonly script: string | null;
  readonly privateText: string | null;
  readonly port: LifePort;
  /** Takes the urgent reply up where replies are written; null = there is none. */
  readonly onReply: (() => void) | null;
  /** What the person may stop on the spot. */
  readonly stopHere: readonly string[];
  /** There is a case for what came of the call. */
  readonly isLogged: boolean;
}

/** Where somebody is in danger: script, private message and urgent reply, one click away from any step. */
export const FastLane = (props: FastLaneProps) => (
  <PartWords files={lifeWords}>
    <Lane {...props} />
  </PartWords>
);

function Lane({ script, privateText, port, onReply, stopHere, isLogged }: FastLaneProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isCalling, setCalling] = useState(false);
  return (
    <Card tone="urgent" className={styles.lane} aria-label={t('life.fast.title')}>
      <h2 className={styles.title}>
        <Phone size={16} aria-hidden />
        {t('life.step.call-now')}
      </h2>
      <p className={styles.why}>{t('life.why.call-now')}</p>
      <StopHere list={stopHere} />
      <div className={styles.buttons}>
        <Button
          size="small"
          variant="primary"
          aria-expanded={isOpen}
          unable={script === null && t('life.fast.noCall')}
          onClick={() => setOpen(!isOpen)}
        >
          {t('life.do.call')}
        </Button>
        {privateText !== null && (
          <Button size="small" onClick={() => port.copy(privateText)}>
            {t('life.do.dm')}
          </Button>
        )}
        {onReply && (
          <Button size="small" onClick={onReply}>
            {t('life.do.reply')}
          </Button>
        )}
      </div>
      {isOpen && script !== null && (
        <ol className={styles.script} dir="auto">
          {script.split('\n').map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {isOpen && isLogged && !isCalling && (
        <Button variant="link" onClick={() => setCalling(true)}>
          {t('life.call.done')}
        </Button>
      )}
      {isCalling && <CallForm port={port} close={() => setCalling(false)} />}
    </Card>
  );
}
