import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './settings.module.css';

interface RowListProps<T> {
  readonly items: readonly T[];
  /** What stands where there is none. */
  readonly none?: string;
  readonly addLabel: string;
  readonly blank: T;
  readonly removeLabel: (item: T) => string;
  /** Three fields beside each other, two, or one that is a sentence above two others. */
  readonly layout?: 'three' | 'two' | 'sentence';
  readonly onChange: (items: readonly T[]) => void;
  /** The fields of one row. */
  readonly children: (item: T, replace: (item: T) => void) => ReactNode;
  /** What a row holds besides, below its fields. */
  readonly more?: (item: T, replace: (item: T) => void) => ReactNode;
}

/** Things with a few fields each, in rows that can be added and removed. */
export function RowList<T>(props: RowListProps<T>) {
  const { items, none, addLabel, blank, removeLabel, layout = 'three', onChange, children, more } = props;
  const replaceAt = (index: number) => (changed: T) => onChange(items.with(index, changed));
  return (
    <>
      {none && items.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.rows}>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
          <li key={index} className={classNames(styles.row, styles[layout])}>
            {children(item, replaceAt(index))}
            <IconButton
              icon={Trash2}
              label={removeLabel(item)}
              onClick={() => onChange(items.filter((_, place) => place !== index))}
            />
            {more && <div className={styles.more}>{more(item, replaceAt(index))}</div>}
          </li>
        ))}
      </ul>
      <Button icon={Plus} className={styles.addRow} onClick={() => onChange([...items, blank])}>
        {addLabel}
      </Button>
    </>
  );
}
