import { useState } from 'react';
import { openPromises } from '../../lib/life/promise-ledger.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './life.module.css';
import type { Subject } from './subject.ts';

interface DialogProps extends Subject {
  readonly onClose: () => void;
}

const visibilities = ['yes', 'no', 'private'] as const;

/** Two questions at the end, which may stay empty; and a reason where nobody has answered. */
export function CloseDialog({ caseView: { record }, now, port, onClose }: DialogProps) {
  const { t } = useWords();
  const isAnswered = record.firstReplyAt !== null || record.lastReply !== null;
  const needsReason = !isAnswered && record.solution === 'none';
  const [reason, setReason] = useState('');
  const [visible, setVisible] = useState(record.visible);
  const [learned, setLearned] = useState(record.learned);
  const [isMissing, setMissing] = useState(false);
  const owed = openPromises(record, now).length;
  const close = async () => {
    setMissing(needsReason && reason.trim() === '');
    if (needsReason && reason.trim() === '') return;
    const input = { reason: reason.trim(), answers: { learned: learned.trim(), visible } };
    if (await port.run('case.close', input, t('life.said.closed'))) onClose();
  };
  return (
    <Dialog
      open
      title={t('life.close.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={() => void close()}>
            {t('life.close.do')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('life.do.cancel')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {owed > 0 && <p className={styles.soon}>{t('life.close.promises', { count: owed })}</p>}
        {needsReason && (
          <TextField
            label={t('life.close.reason')}
            hint={t('life.close.reasonHint')}
            error={isMissing ? t('life.close.reasonMissing') : undefined}
            value={reason}
            dir="auto"
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        {!needsReason && (
          <Choice
            label={t('life.close.visible')}
            value={visible}
            options={visibilities.map((value) => ({ value, label: t(`life.close.${value}`) }))}
            onChange={setVisible}
          />
        )}
        <TextField
          multiline
          rows={2}
          label={t('life.close.learned')}
          hint={t('life.close.learnedHint')}
          value={learned}
          dir="auto"
          onChange={(event) => setLearned(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
