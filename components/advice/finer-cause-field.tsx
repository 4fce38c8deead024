import type { FinerCause } from '../../lib/domain/assessment.ts';
import { finerCauses } from '../../lib/domain/causes.ts';
import { adviceWords } from '../../lib/i18n/advice-words.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Select } from '../ui/select.tsx';

interface FinerCauseFieldProps {
  readonly value: FinerCause | null;
  readonly onChange: (finerCause: FinerCause | null) => void;
}

/** What kind of breach it is, below the cause. */
export const FinerCauseField = (props: FinerCauseFieldProps) => (
  <PartWords files={adviceWords}>
    <Choices {...props} />
  </PartWords>
);

function Choices({ value, onChange }: FinerCauseFieldProps) {
  const { t } = useWords();
  return (
    <Select<FinerCause | 'none'>
      label={t('advice.finerCause.label')}
      value={value ?? 'none'}
      options={(['none', ...finerCauses] as const).map((each) => ({
        value: each,
        label: t(`advice.finerCause.${each}`),
      }))}
      onChange={(chosen) => onChange(chosen === 'none' ? null : chosen)}
    />
  );
}
