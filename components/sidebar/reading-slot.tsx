import { useWords } from '../hooks/use-words.tsx';
import type { ReadingDialogProps } from '../reading/reading-dialog.tsx';
import type { ReadingParts } from '../reading/use-reading.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ReadingSlotProps extends ReadingDialogProps {
  readonly parts: ReadingParts;
}

/** The dialogs of a colleague's reading come in a file of their own, asked for when one is opened. */
export function ReadingSlot({ parts, ...props }: ReadingSlotProps) {
  const { t } = useWords();
  if (parts.part) return <parts.part.ReadingDialog {...props} />;
  if (!parts.failed) return null;
  return (
    <Dialog
      open
      title={t('common.error.unexpected')}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={parts.retry}>{t('common.retry')}</Button>
          <Button variant="quiet" onClick={props.onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <p>{t('common.errorNext.unexpected')}</p>
    </Dialog>
  );
}
