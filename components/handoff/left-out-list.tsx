import type { LeftOut } from '../../lib/domain/capsule.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './handoff.module.css';

/** What did not go in, said on both sides. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const { t } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('handoff.leftOut.title')}</h3>
      <ul className={styles.lines}>
        {leftOut.map((each) => (
          <li key={each} className={styles.quiet}>
            {t(`handoff.leftOut.${each}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
