import { useId } from 'react';
import { parseAmount } from '../../lib/domain/amount.ts';
import { platforms } from '../../lib/domain/platforms.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import styles from './settings.module.css';

/** A figure above 0; null = none. */
function figureOf(text: string): number | null {
  const figure = Number(text.replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(figure) && figure > 0 ? figure : null;
}

const usualDays = 30;

/** What all gestures may cost together, and how soon a first reply should stand on each network. */
export function BudgetFields({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const id = useId();
  const { limits, targets } = brand;
  const budget = limits.gestureBudget;
  const keep = (amount: number | null, days: number) =>
    onChange({ limits: { ...limits, gestureBudget: amount === null ? null : { amount, days } } });
  return (
    <>
      <div className={styles.pair}>
        <KeptTextField
          label={t('options.limits.budget')}
          hint={t('options.limits.budgetHint')}
          inputMode="decimal"
          value={budget ? String(budget.amount) : ''}
          onKeep={(text) => keep(parseAmount(text) || null, budget?.days ?? usualDays)}
        />
        <KeptTextField
          label={t('options.limits.budgetDays')}
          inputMode="numeric"
          value={String(budget?.days ?? usualDays)}
          onKeep={(text) => keep(budget?.amount ?? null, Math.ceil(figureOf(text) ?? usualDays))}
        />
      </div>
      <h3 id={id} className={styles.subheading}>
        {t('options.limits.targets')}
      </h3>
      <p id={`${id}-hint`} className={styles.quiet}>
        {t('options.limits.targetsHint')}
      </p>
      <fieldset className={styles.pair} aria-labelledby={id} aria-describedby={`${id}-hint`}>
        {platforms.map((network) => (
          <KeptTextField
            key={network}
            label={t(`common.platform.${network}`)}
            inputMode="numeric"
            value={String(targets[network])}
            onKeep={(text) => {
              const minutes = figureOf(text);
              if (minutes) onChange({ targets: { ...targets, [network]: Math.ceil(minutes) } });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
