import { useState } from 'react';
import { dataWords } from '../../lib/i18n/data-words.ts';
import { type ClosedFolder, useClosedFolder } from '../hooks/use-closed-folder.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import styles from './stored-notices.module.css';

interface PlaceProps {
  /** Where it can be asked; a popup closes as soon as the browser asks. null = here. */
  readonly onElsewhere: (() => void) | null;
}

/** A file of its own: it is asked for where backups go into a folder. */
export function FolderNotice({ onElsewhere }: PlaceProps) {
  const folder = useClosedFolder();
  return (
    <PartWords files={dataWords}>
      <ClosedFolderNotice {...folder} onElsewhere={onElsewhere} />
    </PartWords>
  );
}

/** That no backup is made until the browser allows the folder again; nothing where it does. */
export function ClosedFolderNotice({ closed, refused, allow, onElsewhere }: ClosedFolder & PlaceProps) {
  const { t } = useWords();
  const [pending, setPending] = useState(false);
  if (!closed) return null;
  const ask = async () => {
    setPending(true);
    await allow();
    setPending(false);
  };
  return (
    <div className={styles.notices}>
      <div role="status" className={styles.asking}>
        <p>{t(refused ? 'data.folder.refused' : 'data.folder.closed')}</p>
        {onElsewhere ? (
          <Button onClick={onElsewhere}>{t('data.folder.onDesk')}</Button>
        ) : (
          <Button pending={pending} onClick={() => void ask()}>
            {t('data.folder.allow')}
          </Button>
        )}
      </div>
    </div>
  );
}
