import type { Cause } from '../../lib/domain/assessment.ts';
import { causes } from '../../lib/domain/causes.ts';
import { useWords } from '../hooks/use-words.tsx';
import { ChipButton } from '../ui/chip.tsx';
import styles from './settings.module.css';

interface CausesFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Other entries of the list are somebody else's: they stay. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Causes of complaints, each on or off. */
export function CausesField({ label, hint, chosen, onChange }: CausesFieldProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend className={styles.legend}>
        {label}. {hint}
      </legend>
      <div className={styles.chips}>
        {causes.map((cause) => {
          const isOn = chosen.includes(cause);
          return (
            <ChipButton
              key={cause}
              pressed={isOn}
              onClick={() => onChange(isOn ? chosen.filter((other) => other !== cause) : [...chosen, cause])}
            >
              {t(`common.cause.${cause}`)}
            </ChipButton>
          );
        })}
      </div>
    </fieldset>
  );
}

const known: ReadonlySet<string> = new Set(causes);
export const isCause = (entry: string): entry is Cause => known.has(entry);
