import { Department } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { BudgetFields } from './budget-fields.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { ListField } from './list-field.tsx';
import { ReachFields } from './reach-fields.tsx';
import { RowList } from './row-list.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

/** How far the person may go alone, who is asked beyond that, and whose names never stand in public. */
export function LimitsSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { limits } = brand;
  const changeGesture = (text: string) => {
    const amount = Number(text.replace(',', '.'));
    const { gestureMax: _, ...others } = limits;
    const isAmount = text !== '' && Number.isFinite(amount) && amount >= 0;
    onChange({ limits: isAmount ? { ...others, gestureMax: amount } : others });
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
      <h3 id="departments" className={styles.subheading}>
        {t('options.limits.departments')}
      </h3>
      <RowList
        items={brand.departments}
        layout="two"
        none={t('options.limits.noDepartments')}
        addLabel={t('options.limits.addDepartment')}
        blank={Department.parse({ name: '' })}
        removeLabel={({ name }) =>
          t('options.limits.removeDepartment', { department: name || t('options.limits.unnamed') })
        }
        onChange={(departments) => onChange({ departments: [...departments] })}
      >
        {(department, replace) => (
          <>
            <KeptTextField
              label={t('options.limits.department')}
              placeholder={t('options.limits.departmentHint')}
              value={department.name}
              onKeep={(name) => replace({ ...department, name })}
            />
            <KeptTextField
              label={t('options.limits.owner')}
              placeholder={t('options.limits.ownerHint')}
              value={department.owner}
              onKeep={(owner) => replace({ ...department, owner })}
            />
          </>
        )}
      </RowList>
      <ListField
        label={t('options.limits.staff')}
        hint={t('options.limits.staffHint')}
        items={brand.staff}
        onChange={(staff) => onChange({ staff })}
      />
    </Section>
  );
}
