import type { Stored } from '../hooks/use-stored.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import styles from './stored-notices.module.css';
import { WaitingNotice } from './waiting-notice.tsx';

/** Above a page that lives from the data: what waits for space, or why nothing can be opened and how to save it. */
export function StoredNotices({ waiting, failure, saveRaw }: Stored) {
  const { t } = useWords();
  if (waiting === 0 && failure === null) return null;
  return (
    <div className={styles.notices}>
      <WaitingNotice count={waiting} />
      {failure && (
        <ErrorCard
          what={t(`common.error.${failure}`)}
          next={t('common.stored.rawText')}
          actions={<Button onClick={saveRaw}>{t('common.stored.raw')}</Button>}
        />
      )}
    </div>
  );
}
