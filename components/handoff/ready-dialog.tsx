import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { summaryOf } from '../../lib/handoff/summary.ts';
import { useWords } from '../hooks/use-words.tsx';
import { sealedFile } from '../reading/sealed-file.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { HandOffActions, HandOffForm, ReadyCapsule } from './hand-off-actions.ts';
import styles from './handoff.module.css';
import { LeftOutList } from './left-out-list.tsx';
import { mailOf } from './mail-text.ts';

interface ReadyDialogProps {
  readonly direction: 'over' | 'back';
  readonly caseView: CaseView;
  readonly brand: Brand;
  readonly now: number;
  readonly form: HandOffForm;
  readonly ready: ReadyCapsule;
  readonly actions: HandOffActions;
  readonly onClose: () => void;
}

/** The case in the person's hands: as a file with its passphrase, on paper, as a mail. */
export function ReadyDialog(props: ReadyDialogProps) {
  const { direction, caseView, brand, now, form, ready, actions, onClose } = props;
  const words = useWords();
  const { t } = words;
  const [news, setNews] = useState('');
  const [left, setLeft] = useState(false);
  const back = direction === 'back';
  const { sealed } = ready;
  const mail = () =>
    mailOf(summaryOf(caseView, form), caseView.record.id, { ...form, brand: brand.name }, now, words);
  const gone = (said: string) => {
    setLeft(true);
    setNews(said);
  };
  const save = () => {
    if (sealed === null) return;
    const { name } = sealedFile(
      t(back ? 'handoff.backName' : 'handoff.fileName', { id: ready.id.slice(0, 6) }),
    );
    actions.save(name, sealed);
    gone(t('handoff.ready.saved', { name }));
  };
  const copyMail = () => {
    const { subject, body, address } = mail();
    if (actions.copy(`${subject}\n\n${body}`)) gone(t('handoff.ready.copied'));
    else setNews(t('handoff.ready.notCopied'));
    return address;
  };
  const undo = async () => {
    if (await actions.undo(ready.commandId)) onClose();
    else setNews(t('handoff.ready.notUndone'));
  };
  return (
    <Dialog
      open
      title={t(back ? 'handoff.give.titleBack' : 'handoff.give.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant={left ? 'primary' : 'secondary'} onClick={onClose}>
            {t('handoff.ready.done')}
          </Button>
          {!left && (
            <Button variant="quiet" onClick={() => void undo()}>
              {t('handoff.ready.undo')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(back ? 'handoff.ready.leadBack' : 'handoff.ready.lead')}</p>
      <div className={styles.forms}>
        {sealed === null ? (
          <p className={styles.fault}>{t('handoff.give.tooBig')}</p>
        ) : (
          <>
            <Button variant={left ? 'secondary' : 'primary'} onClick={save}>
              {t('handoff.ready.file')}
            </Button>
            <p className={styles.quiet}>{t('handoff.ready.fileText')}</p>
          </>
        )}
        <Button
          onClick={() => {
            setLeft(true);
            actions.print(form);
          }}
        >
          {t('handoff.ready.print')}
        </Button>
        <p className={styles.quiet}>{t('handoff.ready.printText')}</p>
        <div className={styles.buttons}>
          <Button onClick={copyMail}>{t('handoff.ready.mail')}</Button>
          <Button
            variant="link"
            onClick={() => {
              actions.mail(copyMail());
              setLeft(true);
            }}
          >
            {t('handoff.ready.mailOpen')}
          </Button>
        </div>
        <p className={styles.quiet}>{t('handoff.ready.mailText')}</p>
      </div>
      <p role="status" className={styles.news}>
        {news}
      </p>
      <LeftOutList leftOut={ready.leftOut} />
      {sealed !== null && <Passphrase passphrase={ready.passphrase} back={back} onCopy={actions.copy} />}
    </Dialog>
  );
}

interface PassphraseProps {
  readonly passphrase: string;
  readonly back: boolean;
  readonly onCopy: (text: string) => boolean;
}

function Passphrase({ passphrase, back, onCopy }: PassphraseProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <Card tone="note">
      <p className={styles.quiet}>{t('handoff.ready.passphrase')}</p>
      <p className={styles.passphrase}>{passphrase}</p>
      <p>{t('handoff.ready.passphraseText')}</p>
      {back && <p>{t('handoff.ready.passphraseSame')}</p>}
      <div className={styles.buttons}>
        <Button variant="link" onClick={() => setCopied(onCopy(passphrase))}>
          {t('handoff.ready.copyPassphrase')}
        </Button>
        <span role="status" className={styles.quiet}>
          {copied && t('handoff.ready.passphraseCopied')}
        </span>
      </div>
    </Card>
  );
}
