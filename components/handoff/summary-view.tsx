import type { CaseSummary } from '../../lib/handoff/summary.ts';
import { useWords } from '../hooks/use-words.tsx';
import { FactsList } from './facts-list.tsx';
import styles from './handoff.module.css';
import { standing, summaryParts } from './summary-lines.ts';

interface SummaryViewProps {
  readonly summary: CaseSummary;
  readonly now: number;
}

/** Everything that goes to a colleague, as she will read it. */
export function SummaryView({ summary, now }: SummaryViewProps) {
  const said = useWords();
  return (
    <div className={styles.summary}>
      <FactsList facts={standing(summary, now, said)} />
      {summaryParts(summary, now, said).map(({ title, hint, lines }) => (
        <section key={title} className={styles.part}>
          <h3 className={styles.heading}>{title}</h3>
          {hint && <p className={styles.quiet}>{hint}</p>}
          <ul className={styles.lines}>
            {lines.map(({ label, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be said twice
              <li key={`${index} ${text}`}>
                {label && <span className={styles.quiet}>{label}</span>}
                <span className={styles.words} dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
