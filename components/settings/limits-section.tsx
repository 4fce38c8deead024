import { parseAmount } from '../../lib/domain/amount.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { DepartmentsField } from './departments-field.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { ListField } from './list-field.tsx';
import { ReachFields } from './reach-fields.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** How far the person may go alone, who is asked beyond that, and whose names never stand in public. */
export function LimitsSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { limits } = brand;
  const changeGesture = (text: string) => {
    const amount = parseAmount(text);
    const { gestureMax: _, ...others } = limits;
    onChange({ limits: amount === null ? others : { ...others, gestureMax: amount } });
  };
  return (
    <Section anchor="limits" title={t('options.limits.title')} text={t('options.limits.text')}>
      <div className={styles.pair}>
        <KeptTextField
          label={t('options.limits.gesture')}
          hint={t('options.limits.gestureHint')}
          inputMode="decimal"
          value={limits.gestureMax === undefined ? '' : String(limits.gestureMax)}
          onKeep={changeGesture}
        />
        <KeptTextField
          label={t('options.limits.crisisContact')}
          hint={t('options.limits.crisisContactHint')}
          value={brand.crisisContact}
          dir="auto"
          onKeep={(crisisContact) => onChange({ crisisContact })}
        />
      </div>
      <BudgetFields brand={brand} onChange={onChange} />
      <ReachFields brand={brand} onChange={onChange} />
      <ListField
        label={t('options.limits.stopHere')}
        hint={t('options.limits.stopHereHint')}
        items={limits.stopHere}
        onChange={(stopHere) => onChange({ limits: { ...limits, stopHere } })}
      />
      <h3 id="departments" className={styles.subheading}>
        {t('options.limits.departments')}
      </h3>
      <DepartmentsField brand={brand} onChange={onChange} />
      <ListField
        label={t('options.limits.staff')}
        hint={t('options.limits.staffHint')}
        items={brand.staff}
        onChange={(staff) => onChange({ staff })}
      />
    </Section>
  );
}
