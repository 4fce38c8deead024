import { useEffect, useState } from 'react';
import { type ControlProps, TextField } from '../ui/field.tsx';

type KeptTextFieldProps = Omit<ControlProps<'input'>, 'value' | 'onChange' | 'onBlur'> & {
  readonly value: string;
  readonly onKeep: (value: string) => void;
};

/** Keeps what was typed when the field is left or Enter pressed, not at each key. */
export function KeptTextField({ value, onKeep, ...rest }: KeptTextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = () => {
    if (text.trim() !== value) onKeep(text.trim());
  };
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
}
