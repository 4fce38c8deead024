import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import type { Suggestion } from '../../lib/domain/suggestion.ts';
import { voiceWords } from '../../lib/i18n/voice-words.ts';
import { askDeviceModel, isModelReady } from '../../lib/second-voice/device-model.ts';
import { systemPrompt } from '../../lib/second-voice/prompt.ts';
import { type Rephrased, rephrase } from '../../lib/second-voice/rephrase.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './second-voice.module.css';

/** What is needed to check the model's words. */
export interface VoiceTools {
  readonly language: 'es' | 'en';
  readonly limit: number;
  readonly length: (text: string) => number;
  readonly guard: (text: string) => readonly Finding[];
}

interface SecondVoiceProps {
  readonly suggestion: Suggestion;
  readonly tools: VoiceTools;
  readonly draft: string;
  readonly onUse: (text: string) => void;
}

/** As long as a person waits for a nicety. */
const patienceMs = 30_000;

/** The chosen suggestion once more in the words of the browser's own model, where it has one ready. */
export function SecondVoice(props: SecondVoiceProps) {
  const ready = useReady(props.tools.language);
  if (!ready) return null;
  return (
    <PartWords files={voiceWords}>
      <Voice key={props.suggestion.text} {...props} />
    </PartWords>
  );
}

function useReady(language: string): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let left = false;
    void isModelReady(language).then((answer) => {
      if (!left) setReady(answer);
    });
    return () => {
      left = true;
    };
  }, [language]);
  return ready;
}

function Voice({ suggestion, tools, draft, onUse }: SecondVoiceProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<Rephrased | null>(null);
  const asking = useRef<AbortController | null>(null);
  const [waits, setWaits] = useState(false);
  useEffect(() => () => asking.current?.abort(), []);

  const ask = async () => {
    const own = new AbortController();
    asking.current = own;
    setWaits(true);
    setSaid(null);
    const patience = setTimeout(() => own.abort(), patienceMs);
    const answer = await rephrase(
      { suggestion, ...tools },
      askDeviceModel(tools.language, systemPrompt),
      own.signal,
    );
    clearTimeout(patience);
    if (asking.current !== own) return;
    setWaits(false);
    setSaid(answer);
    if (answer.by === 'model') onUse(answer.text);
  };
  const stop = () => {
    asking.current?.abort();
    asking.current = null;
    setWaits(false);
  };

  return (
    <div className={styles.voice}>
      {waits ? (
        <p role="status">
          {t('voice.asking')}{' '}
          <Button variant="link" onClick={stop}>
            {t('voice.stop')}
          </Button>
        </p>
      ) : (
        <Button variant="link" onClick={() => void ask()}>
          {t('voice.ask')}
        </Button>
      )}
      <Outcome said={said} isInDraft={said?.text === draft} onBack={() => onUse(suggestion.text)} />
    </div>
  );
}

interface OutcomeProps {
  readonly said: Rephrased | null;
  readonly isInDraft: boolean;
  readonly onBack: () => void;
}

/** Whose words stand in the draft, and why where they stayed ours. */
function Outcome({ said, isInDraft, onBack }: OutcomeProps) {
  const { t } = useWords();
  return (
    <p role="status" className={styles.outcome}>
      {said?.by === 'engine' && `${t('voice.kept')}: ${t(`voice.why.${said.why}`)}`}
      {said?.by === 'model' && isInDraft && (
        <>
          {t('voice.said')}{' '}
          <Button variant="link" onClick={onBack}>
            {t('voice.back')}
          </Button>
        </>
      )}
    </p>
  );
}
