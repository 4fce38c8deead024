import type { SealingFault } from '../../lib/sealing/envelope.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './reading.module.css';

export type ReadingFault =
  | SealingFault
  | 'unreadable'
  /** A request, or an answer, where the other is wanted. */
  | 'request'
  | 'capsule'
  | 'answer'
  | 'other-case'
  | 'no-case';

/** Why a file does not open, and what to do: always in the same place, so that it is heard when it changes. */
export function Fault({ fault }: { readonly fault: ReadingFault | null }) {
  const { t } = useWords();
  return (
    <p role="alert" className={styles.fault}>
      {fault && t(`reading.open.fault.${fault}`)}
    </p>
  );
}
