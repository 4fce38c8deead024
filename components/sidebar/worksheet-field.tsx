import { type Ref, useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/field.tsx';

interface WorksheetFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Called once typing rests for a second, or the field is left. */
  readonly onSettled: (text: string) => void;
}

const restMs = 1_000;

export function WorksheetField({ label, value, placeholder, ref, onSettled }: WorksheetFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settled = useRef(onSettled);
  settled.current = onSettled;

  useEffect(() => {
    if (typed === null || typed === value) return;
    const timer = setTimeout(() => settled.current(typed), restMs);
    return () => clearTimeout(timer);
  }, [typed, value]);

  return (
    <TextField
      multiline
      ref={ref}
      label={label}
      dir="auto"
      value={typed ?? value}
      placeholder={placeholder}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null && typed !== value) onSettled(typed);
        setTyped(null);
      }}
    />
  );
}
