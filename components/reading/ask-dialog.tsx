import { useState } from 'react';
import type { ReadingRequest } from '../../lib/domain/reading.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { newPassphrase } from '../../lib/sealing/passphrase.ts';
import { seal } from '../../lib/sealing/seal.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { HandOver, type SealedRequest } from './hand-over.tsx';
import styles from './reading.module.css';
import { Facts } from './request-view.tsx';

/** Everything that may go into the file; the person takes out what need not. */
export type Askable = Omit<ReadingRequest, 'id' | 'at' | 'lookAt' | 'customer'> & {
  /** Empty = the page shows nobody. */
  readonly customer: string;
};

interface AskDialogProps {
  readonly askable: Askable;
  readonly language: Language;
  /** The first copy left: true = it stands in the case. */
  readonly onAsked: (asked: SealedRequest) => Promise<boolean>;
  readonly onClose: () => void;
}

/** First what will be in the file, then the sealed file and the words that open it. */
export function AskDialog({ askable, language, onAsked, onClose }: AskDialogProps) {
  const { t } = useWords();
  const [content, setContent] = useState({
    from: askable.from,
    lookAt: '',
    withCustomer: false,
    withFacts: askable.facts.length > 0,
  });
  const [sealing, setSealing] = useState(false);
  const [tooBig, setTooBig] = useState(false);
  const [sealed, setSealed] = useState<SealedRequest | null>(null);
  const submit = async () => {
    setSealing(true);
    const id = crypto.randomUUID();
    const passphrase = newPassphrase(language);
    const request = requestOf(askable, content, id);
    const made = await seal({ purpose: 'reading-request', ref: id }, request, passphrase);
    setSealing(false);
    setTooBig(!made.ok);
    if (made.ok) setSealed({ id, passphrase, sealed: made.value });
  };
  if (sealed)
    return (
      <HandOver
        asked={sealed}
        language={language}
        onAsked={onAsked}
        onBack={() => setSealed(null)}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      open
      title={t('reading.ask.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={sealing}
            disabled={!content.from.trim()}
            onClick={() => void submit()}
          >
            {t('reading.ask.seal')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('reading.ask.lead')}</p>
      <Preview {...{ askable, content }} onContent={setContent} />
      <p role="alert" className={styles.fault}>
        {tooBig && t('reading.ask.tooBig')}
      </p>
    </Dialog>
  );
}

interface Content {
  readonly from: string;
  readonly lookAt: string;
  readonly withCustomer: boolean;
  readonly withFacts: boolean;
}

function requestOf(askable: Askable, content: Content, id: string): ReadingRequest {
  const { customer, facts, ...rest } = askable;
  return {
    ...rest,
    id,
    at: Date.now(),
    from: content.from.trim(),
    lookAt: content.lookAt.trim(),
    facts: content.withFacts ? facts : [],
    ...(content.withCustomer && { customer }),
  };
}

interface PreviewProps {
  readonly askable: Askable;
  readonly content: Content;
  readonly onContent: (content: Content) => void;
}

/** Each thing that the file will hold, and nothing that it will not. */
function Preview({ askable, content, onContent }: PreviewProps) {
  const { t } = useWords();
  const { network, complaint, customer, draft, situation, severity, facts } = askable;
  const change = (part: Partial<Content>) => onContent({ ...content, ...part });
  return (
    <>
      <TextField
        label={t('reading.ask.from')}
        value={content.from}
        maxLength={120}
        onChange={(event) => change({ from: event.target.value })}
      />
      <Card>
        <dl className={styles.rows}>
          <Said label={t('reading.ask.complaint', { network: t(`common.platform.${network}`) })}>
            {complaint}
          </Said>
          <Said label={t('reading.ask.draft')}>{draft}</Said>
          {situation && <Said label={t('reading.ask.situation')}>{situation}</Said>}
          <Said label={t('reading.ask.severity')}>{t(`common.severity.s${severity}`)}</Said>
        </dl>
      </Card>
      {customer && (
        <Switch
          label={t('reading.ask.customer')}
          hint={t('reading.ask.customerHint', { customer })}
          checked={content.withCustomer}
          onChange={(withCustomer) => change({ withCustomer })}
        />
      )}
      {facts.length > 0 && (
        <div className={styles.rows}>
          <Switch
            label={t('reading.ask.facts')}
            checked={content.withFacts}
            onChange={(withFacts) => change({ withFacts })}
          />
          {content.withFacts && (
            <Card>
              <Facts facts={facts} />
            </Card>
          )}
        </div>
      )}
      <TextField
        multiline
        rows={2}
        label={t('reading.ask.lookAt')}
        hint={t('reading.ask.lookAtHint')}
        value={content.lookAt}
        maxLength={1_000}
        dir="auto"
        onChange={(event) => change({ lookAt: event.target.value })}
      />
    </>
  );
}

function Said({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={styles.words} dir="auto">
        {children}
      </dd>
    </div>
  );
}
