import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import type { Subject } from './subject.ts';

/** Opens it again, by something new. */
export function ReopenDialog({ port, onClose }: Pick<Subject, 'port'> & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const reopen = async () => {
    setAsked(true);
    const said = reason.trim();
    if (said && (await port.run('case.reopen', { reason: said }, t('life.said.reopened')))) onClose();
  };
  return (
    <Dialog
      open
      title={t('life.reopen.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={() => void reopen()}>
            {t('life.reopen.do')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('life.do.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('life.reopen.reason')}
        value={reason}
        dir="auto"
        error={isAsked && !reason.trim() ? t('life.reopen.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
