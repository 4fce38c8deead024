import { useState } from 'react';
import { lifeWords } from '../../lib/i18n/life-words.ts';
import { createWords } from '../../lib/i18n/words.ts';
import { endAdvice } from '../../lib/life/conversation.ts';
import { exchangeOf } from '../../lib/life/exchange.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './life.module.css';
import type { Subject } from './subject.ts';

const reasons = ['circles', 'declined', 'attack', 'other'] as const;
type Reason = (typeof reasons)[number];
const watchHours = 48;

/** The last word, once and without blame; the reason it ends; and what is still missing where it is too early. */
export function EndDialog({
  caseView,
  brand,
  talk,
  port,
  onClose,
}: Subject & { readonly onClose: () => void }) {
  const { t } = useWords();
  const { missing } = endAdvice(talk);
  const heard = reasons.find((each) => each === talk.because);
  const [kind, setKind] = useState<Reason | null>(heard ?? null);
  const [own, setOwn] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const reason = kind === 'other' ? own.trim() : kind ? t(`life.end.reasons.${kind}`) : '';
  const { offers, solution } = caseView.record;
  const isNoted = offers.length > 0 || solution === 'provisional' || solution === 'full';
  const [named, setNamed] = useState('');
  const heardOffer = isNoted ? undefined : exchangeOf(caseView).findLast(({ isOffer }) => isOffer)?.text;
  const offer = (isNoted ? offers.map(({ text }) => text) : [named])
    .map((text) => text.trim().replace(/[.\s]+$/u, ''))
    .filter(Boolean)
    .join(', ');
  const isOfferMissing = !isNoted && offer === '';
  // They read it: in their language, whatever that of the interface is.
  const theirs = createWords(caseView.record.assessment.language === 'en' ? 'en' : 'es', lifeWords);
  const boundary = theirs('life.end.boundary', {
    offer,
    signature: brand.signature && ` –${brand.signature}`,
  });
  const end = async () => {
    setAsked(true);
    if (!reason || isOfferMissing) return;
    const input = { reason, offer: named.trim(), watchHours };
    if (await port.run('case.end', input, t('life.said.ended'))) onClose();
  };
  return (
    <Dialog
      open
      title={t('life.end.title')}
      onClose={onClose}
      actions={
        <>
          {!missing && (
            <Button variant="primary" onClick={() => void end()}>
              {t('life.end.do')}
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            {t('life.do.cancel')}
          </Button>
        </>
      }
    >
      {missing ? (
        <p>{t(`life.end.missing.${missing}`)}</p>
      ) : (
        <div className={styles.form}>
          <p>{t('life.end.text')}</p>
          {heardOffer !== undefined && (
            <TextField
              label={t('life.offer.text')}
              hint={t('life.end.heardOffer', { text: heardOffer })}
              error={isAsked && isOfferMissing ? t('life.end.offerMissing') : undefined}
              value={named}
              dir="auto"
              onChange={(event) => setNamed(event.target.value)}
            />
          )}
          {offer && (
            <div className={styles.row}>
              <p className={styles.boundary} dir="auto">
                {boundary}
              </p>
              <span className={styles.buttons}>
                <Button variant="link" onClick={() => setCopied(port.copy(boundary))}>
                  {t('life.end.copy')}
                </Button>
                <span role="status">{isCopied && t('life.end.copied')}</span>
              </span>
            </div>
          )}
          <Choice
            label={t('life.end.reason')}
            value={kind}
            options={reasons.map((value) => ({ value, label: t(`life.end.reasons.${value}`) }))}
            onChange={setKind}
          />
          {kind === 'other' && (
            <TextField
              label={t('life.end.own')}
              value={own}
              dir="auto"
              onChange={(event) => setOwn(event.target.value)}
            />
          )}
          {isAsked && !reason && (
            <p className={styles.late} role="alert">
              {t('life.end.reasonMissing')}
            </p>
          )}
          <p className={styles.quiet}>{t('life.end.watch')}</p>
        </div>
      )}
    </Dialog>
  );
}
