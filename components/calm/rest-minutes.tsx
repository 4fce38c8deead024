import { restLimits } from '../../lib/domain/rest-limits.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Select } from '../ui/select.tsx';

interface RestMinutesProps {
  readonly value: number;
  readonly onChange: (minutes: number) => void;
}

const usual = [restLimits.least, 5, 10, 15, 20, 30, 45, restLimits.most] as const;

/** How long a draft rests, chosen on the spot; the person's own default is among it. */
export function RestMinutes({ value, onChange }: RestMinutesProps) {
  const { t } = useWords();
  const choices = [...new Set([...usual, value])].sort((one, other) => one - other);
  return (
    <Select
      label={t('calm.rest.minutes')}
      value={String(value)}
      options={choices.map((minutes) => ({
        value: String(minutes),
        label: t('calm.rest.minutesOf', { count: minutes }),
      }))}
      onChange={(minutes) => onChange(Number(minutes))}
    />
  );
}
