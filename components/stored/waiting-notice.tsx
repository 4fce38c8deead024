import type { OutboxState } from '../../lib/domain/outbox-state.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './stored-notices.module.css';

/** Changes that wait, for what, and whether they outlive the browser; nothing where none does. */
export function WaitingNotice({ waiting, waitsFor, isInMemory }: Omit<OutboxState, 'undone'>) {
  const { t } = useWords();
  if (waiting === 0) return null;
  return (
    <p role="status" className={styles.waiting}>
      {t(`common.stored.${waitsFor}`, { count: waiting })} {isInMemory && t('common.stored.inMemory')}
    </p>
  );
}
