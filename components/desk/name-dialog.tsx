import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';

interface NameDialogProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** How a view of one's own is to be called. */
export function NameDialog({ onName, onClose }: NameDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const keep = () => onName(name.trim());
  return (
    <Dialog
      open
      title={t('desk.view.keep')}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" unable={name.trim() === '' && t('desk.view.nameless')} onClick={keep}>
            {t('desk.view.keepIt')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('desk.view.name')}
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && name.trim() !== '') keep();
        }}
      />
    </Dialog>
  );
}
