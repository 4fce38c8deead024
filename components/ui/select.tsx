import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import styles from './select.module.css';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> {
  readonly label: ReactNode;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  readonly hint?: ReactNode;
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
}

/** The browser's own list: known to every hand and reader, and free. */
export function Select<V extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  labelHidden,
  disabled,
}: SelectProps<V>) {
  return (
    <Field label={label} hint={hint} {...(labelHidden && { labelHidden })}>
      {(ids) => (
        <span className={styles.frame}>
          <select
            className={styles.select}
            value={value}
            disabled={disabled}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen) onChange(chosen.value);
            }}
            {...ids}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown size={16} aria-hidden className={styles.arrow} />
        </span>
      )}
    </Field>
  );
}
