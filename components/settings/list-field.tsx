import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import styles from './settings.module.css';

interface ListFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly items: readonly string[];
  /** What an entry becomes before it is added; null = not an entry. */
  readonly clean?: (entry: string) => string | null;
  /** Said beside the field of what is not an entry; what was typed stays there. */
  readonly refusal?: (entry: string) => string;
  readonly onChange: (items: readonly string[]) => void;
}

/** A list of short texts: type and Enter; several at once, pasted with commas. */
export function ListField({ label, hint, items, clean = trimmed, refusal, onChange }: ListFieldProps) {
  const { t } = useWords();
  const [entry, setEntry] = useState('');
  const [refused, setRefused] = useState<string>();
  const add = () => {
    const typed = entry.split(/[,\n]/).map(trimmed).filter(Boolean);
    const entries = typed.map(clean).filter((each): each is string => Boolean(each));
    const added = entries.filter((each) => !items.includes(each));
    if (added.length > 0) onChange([...items, ...new Set(added)]);
    const left = refusal ? typed.filter((each) => !clean(each)).join(', ') : '';
    setRefused(left || undefined);
    if (entries.length > 0) setEntry(left);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={styles.list}>
      <div className={styles.listEntry}>
        <TextField
          label={label}
          hint={hint}
          error={refused && refusal?.(refused)}
          value={entry}
          onChange={(event) => {
            setEntry(event.target.value);
            setRefused(undefined);
          }}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <Button aria-label={t('options.list.addTo', { list: label })} onClick={add}>
          {t('options.list.add')}
        </Button>
      </div>
      {items.length > 0 && (
        <ul className={styles.items} aria-label={label}>
          {items.map((item) => (
            <li key={item} className={styles.item}>
              <bdi>{item}</bdi>
              <button
                type="button"
                className={styles.itemRemove}
                aria-label={t('options.list.remove', { item })}
                onClick={() => onChange(items.filter((other) => other !== item))}
              >
                <X size={14} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const trimmed = (entry: string): string => entry.trim();
