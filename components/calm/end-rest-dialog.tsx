import { calmWords } from '../../lib/i18n/calm-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';

export interface EndRestDialogProps {
  readonly onEnd: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A rest can be cut short with a reason, which the case keeps. */
export const EndRestDialog = (props: EndRestDialogProps) => (
  <PartWords files={calmWords}>
    <EndRest {...props} />
  </PartWords>
);

function EndRest({ onEnd, onCancel }: EndRestDialogProps) {
  const { t } = useWords();
  return (
    <HeldDialog
      title={t('calm.end.title')}
      onClose={onCancel}
      answer={{ label: t('calm.end.reason'), hint: t('calm.end.text') }}
      actions={(reason) => (
        <>
          <Button variant="primary" onClick={onCancel}>
            {t('calm.end.back')}
          </Button>
          <Button variant="danger" disabled={reason === ''} onClick={() => onEnd(reason)}>
            {t('calm.end.confirm')}
          </Button>
        </>
      )}
    />
  );
}
