import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Shown at the end of the summary line, such as a count. */
  readonly detail?: ReactNode;
  readonly defaultOpen?: boolean;
  /** What stands inside is asked for only now. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

export function Disclosure({ summary, detail, defaultOpen = false, onOpen, children }: DisclosureProps) {
  return (
    <details
      className={styles.disclosure}
      open={defaultOpen}
      {...(onOpen && { onToggle: ({ currentTarget }) => currentTarget.open && onOpen() })}
    >
      <summary className={styles.summary}>
        <ChevronRight size={16} aria-hidden className={styles.arrow} />
        <span>{summary}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
