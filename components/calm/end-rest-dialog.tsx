import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { CalmWords } from './calm-words.tsx';

export interface EndRestDialogProps {
  readonly onEnd: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A rest can be cut short with a reason, which the case keeps. */
export const EndRestDialog = (props: EndRestDialogProps) => (
  <CalmWords>
    <EndRest {...props} />
  </CalmWords>
);

function EndRest({ onEnd, onCancel }: EndRestDialogProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      title={t('calm.end.title')}
      onClose={onCancel}
      actions={
        <>
          <Button variant="primary" onClick={onCancel}>
            {t('calm.end.back')}
          </Button>
          <Button variant="danger" disabled={!reason.trim()} onClick={() => onEnd(reason.trim())}>
            {t('calm.end.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('calm.end.text')}</p>
      <TextField
        label={t('calm.end.reason')}
        value={reason}
        dir="auto"
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
