import { parseAmount } from '../../lib/domain/amount.ts';
import type { Department } from '../../lib/domain/brand.ts';
import { newDepartment } from '../../lib/domain/new-brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { CausesField } from './causes-field.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { RowList } from './row-list.tsx';
import styles from './settings.module.css';

/** Who answers for what; how they are reached and what they may decide is folded away. */
export function DepartmentsField({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  return (
    <RowList
      items={brand.departments}
      layout="two"
      none={t('options.limits.noDepartments')}
      addLabel={t('options.limits.addDepartment')}
      blank={newDepartment('')}
      removeLabel={({ name }) =>
        t('options.limits.removeDepartment', { department: name || t('options.limits.unnamed') })
      }
      onChange={(departments) => onChange({ departments: [...departments] })}
      more={(department, replace) => <About {...{ department, replace }} />}
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
  );
}

interface AboutProps {
  readonly department: Department;
  readonly replace: (department: Department) => void;
}

function About({ department, replace }: AboutProps) {
  const { t, format } = useWords();
  const { channel, hours, limit, causes } = department;
  const known = [
    channel,
    hours,
    limit !== null && t('options.limits.decidesUpTo', { amount: format.amount(limit) }),
    ...causes.map((cause) => t(`common.cause.${cause}` as 'common.cause.other')),
  ].filter(Boolean);
  return (
    <Disclosure summary={t('options.limits.aboutDepartment')} detail={known.join(' · ')}>
      <div className={styles.details}>
        <div className={styles.pair}>
          <KeptTextField
            label={t('options.limits.reached')}
            placeholder={t('options.limits.reachedHint')}
            value={channel}
            onKeep={(kept) => replace({ ...department, channel: kept })}
          />
          <KeptTextField
            label={t('options.channels.hours')}
            placeholder={t('options.channels.hoursHint')}
            value={hours}
            onKeep={(kept) => replace({ ...department, hours: kept })}
          />
          <KeptTextField
            label={t('options.limits.decides')}
            hint={t('options.limits.decidesHint')}
            inputMode="decimal"
            value={limit === null ? '' : String(limit)}
            onKeep={(text) => replace({ ...department, limit: parseAmount(text) })}
          />
        </div>
        <CausesField
          label={t('options.limits.causes')}
          hint={t('options.limits.causesHint')}
          chosen={causes}
          onChange={(kept) => replace({ ...department, causes: kept })}
        />
      </div>
    </Disclosure>
  );
}
