import { useWords } from '../hooks/use-words.tsx';
import styles from './stored-notices.module.css';

/** Changes that wait for space on the disk; nothing where none does. */
export function WaitingNotice({ count }: { readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p role="status" className={styles.waiting}>
      {t('common.stored.waiting', { count })}
    </p>
  );
}
