import styles from './handoff.module.css';

interface FactsListProps {
  /** What it is and what it says; what says nothing is left out. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** What stands beside each other about a case: to whom, why, since when. */
export const FactsList = ({ facts }: FactsListProps) => (
  <dl className={styles.facts}>
    {facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
  </dl>
);
