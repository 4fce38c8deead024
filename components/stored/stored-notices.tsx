import { dropUndone, saveRaw, saveUndone } from '../hooks/save-stored.ts';
import type { Stored } from '../hooks/use-stored.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { LostNotice } from './lost-notice.tsx';
import styles from './stored-notices.module.css';
import { UndoneNotice } from './undone-notice.tsx';
import { WaitingNotice } from './waiting-notice.tsx';

/** Above a page that lives from the data: what waits, what could no longer be done, that the browser lost it all, or why nothing can be opened and how to save it. */
export function StoredNotices({ outbox, failure, isLost }: Stored) {
  const { t } = useWords();
  return (
    <div className={styles.notices}>
      <WaitingNotice {...outbox} />
      <UndoneNotice count={outbox.undone} onSave={() => void saveUndone()} onDrop={dropUndone} />
      {isLost && <LostNotice />}
      {failure && (
        <ErrorCard
          what={t(`common.error.${failure}`)}
          next={t('common.stored.rawText')}
          actions={<Button onClick={() => void saveRaw()}>{t('common.stored.raw')}</Button>}
        />
      )}
    </div>
  );
}
