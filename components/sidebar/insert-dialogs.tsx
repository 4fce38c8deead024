import { useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './insert-dialogs.module.css';

interface ExistingDraftDialogProps {
  readonly open: boolean;
  readonly site: string;
  readonly onInsert: (how: 'append' | 'replace') => void;
  readonly onCancel: () => void;
}

/** The site's box already holds words of the person: nothing happens to them unasked. */
export function ExistingDraftDialog({ open, site, onInsert, onCancel }: ExistingDraftDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      open={open}
      title={t('sidebar.draftDialog.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={() => onInsert('append')}>
            {t('sidebar.draftDialog.append')}
          </Button>
          <Button onClick={() => onInsert('replace')}>{t('sidebar.draftDialog.replace')}</Button>
          <Button variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('sidebar.draftDialog.text', { site })}</p>
    </Dialog>
  );
}

interface BlockDialogProps {
  readonly open: boolean;
  readonly findings: readonly Finding[];
  readonly onInsert: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding that blocks can be overruled with a reason, which the case keeps. */
export function BlockDialog({ open, findings, onInsert, onCancel }: BlockDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open={open}
      title={t('sidebar.blockDialog.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={onCancel}>
            {t('sidebar.blockDialog.back')}
          </Button>
          <Button variant="danger" disabled={!reason.trim()} onClick={() => onInsert(reason.trim())}>
            {t('sidebar.blockDialog.insertAnyway')}
          </Button>
        </>
      }
    >
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`}>{finding.message}</li>
        ))}
      </ul>
      <p>{t('sidebar.blockDialog.text')}</p>
      <TextField
        label={t('sidebar.blockDialog.reason')}
        value={reason}
        dir="auto"
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
