import { dataWords } from '../../lib/i18n/data-words.ts';
import { type LostHistory, useLostHistory } from '../hooks/use-lost-history.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';

/** That the browser threw the history away: a day on which somebody needs these words is rare. */
export function LostNotice() {
  const lost = useLostHistory();
  return (
    <PartWords files={dataWords}>
      <LostHistoryCard {...lost} />
    </PartWords>
  );
}

/** Why it can happen, which backup there is, and the way to restore it. */
export function LostHistoryCard({ lastAt, onRestore, onSeen }: LostHistory) {
  const { t, format } = useWords();
  if (lastAt === undefined) return null;
  return (
    <ErrorCard
      what={t('data.lost.title')}
      why={t('data.lost.why')}
      next={lastAt === null ? t('data.lost.noBackup') : t('data.lost.backup', { date: format.full(lastAt) })}
      actions={
        <>
          <Button onClick={onRestore}>{t('data.lost.restore')}</Button>
          <Button variant="quiet" onClick={onSeen}>
            {t('data.lost.seen')}
          </Button>
        </>
      }
    />
  );
}
