import type { OnDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorCard } from '../ui/error-card.tsx';

interface NotLoadedProps {
  /** Nothing is shown unless it failed. */
  readonly part: Pick<OnDemand<unknown>, 'failed' | 'retry'>;
  readonly name:
    | 'data'
    | 'desk'
    | 'calm'
    | 'reading'
    | 'preview'
    | 'voice'
    | 'wordings'
    | 'aside'
    | 'life'
    | 'palette'
    | 'handoff'
    | 'tone';
  /** What was asked for opens over the page: so does the word that it could not. */
  readonly onClose?: () => void;
}

/** In the place of a piece whose file could not be had: which it is, and a way to ask for it again. */
export function NotLoaded({ part, name, onClose }: NotLoadedProps) {
  const { t } = useWords();
  if (!part.failed) return null;
  const what = t(`common.notLoaded.${name}`);
  const next = t('common.errorNext.unexpected');
  const again = (
    <Button variant={onClose ? 'primary' : 'secondary'} onClick={part.retry}>
      {t('common.retry')}
    </Button>
  );
  if (!onClose) return <ErrorCard what={what} next={next} actions={again} />;
  return (
    <Dialog
      open
      title={what}
      onClose={onClose}
      actions={
        <>
          {again}
          <Button variant="quiet" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <p>{next}</p>
    </Dialog>
  );
}
