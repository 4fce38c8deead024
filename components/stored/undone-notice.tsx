import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';

interface UndoneNoticeProps {
  readonly count: number;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** What waited and could not be done any more: what was said in it is there to be taken. */
export function UndoneNotice({ count, onSave, onDrop }: UndoneNoticeProps) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <ErrorCard
      what={t('common.stored.undone', { count })}
      next={t('common.stored.undoneText')}
      actions={
        <>
          <Button onClick={onSave}>{t('common.stored.undoneSave')}</Button>
          <Button variant="quiet" onClick={onDrop}>
            {t('common.stored.undoneDrop')}
          </Button>
        </>
      }
    />
  );
}
