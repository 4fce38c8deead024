import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface AskedTwiceProps {
  /** Of the button, and of the one in the dialog that does it. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** `secondary` = it can be taken back. */
  readonly variant?: 'danger' | 'secondary';
  readonly onConfirm: () => void;
}

/** A button for what changes much: it says what will happen and asks once more. */
export function AskedTwice({ label, title, text, variant = 'danger', onConfirm }: AskedTwiceProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button variant={variant} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        title={title}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant={variant === 'danger' ? 'danger' : 'primary'} onClick={confirm}>
              {label}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}
