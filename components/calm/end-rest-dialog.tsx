import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { HeldDialog } from '../ui/held-dialog.tsx';
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
