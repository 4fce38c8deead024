import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from './card.tsx';
import styles from './error-card.module.css';

interface ErrorCardProps {
  /** What did not work. */
  readonly what: ReactNode;
  /** Why, as far as it is known. */
  readonly why?: ReactNode;
  /** What the person can do now. */
  readonly next?: ReactNode;
  readonly actions?: ReactNode;
}

export function ErrorCard({ what, why, next, actions }: ErrorCardProps) {
  return (
    <Card tone="waiting" role="alert">
      <div className={styles.row}>
        <TriangleAlert size={16} aria-hidden className={styles.icon} />
        <div className={styles.words}>
          <p className={styles.what}>{what}</p>
          {why && <p>{why}</p>}
          {next && <p>{next}</p>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      </div>
    </Card>
  );
}
