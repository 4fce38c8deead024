import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';
import type { Option } from './select.tsx';

interface ChoiceProps<V extends string> {
  readonly label: ReactNode;
  readonly value: V | null;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  readonly labelHidden?: boolean;
}

/** One of a few, all visible: radio buttons drawn as a row of segments. */
export function Choice<V extends string>({ label, value, options, onChange, labelHidden }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={classNames(styles.label, labelHidden && styles.hidden)}>{label}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
