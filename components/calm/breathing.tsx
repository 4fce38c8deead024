import { useEffect, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import styles from './calm.module.css';

/** ms in and ms out: ten seconds together. */
const steps = [
  { phase: 'in', lasts: 4_000 },
  { phase: 'out', lasts: 6_000 },
] as const;

/** One breath, in ten seconds. Where motion is reduced the words alone lead it. Nothing waits for it. */
export function Breathing() {
  const { t } = useWords();
  const [step, setStep] = useState(0);
  const current = steps[step];
  useEffect(() => {
    if (!current) return;
    const timer = setTimeout(() => setStep(step + 1), current.lasts);
    return () => clearTimeout(timer);
  }, [current, step]);
  const phase = current?.phase ?? 'done';
  return (
    <div className={styles.breathing}>
      <span className={styles.lung} data-phase={phase} aria-hidden />
      <p role="status">{t(`calm.breath.${phase}`)}</p>
    </div>
  );
}
