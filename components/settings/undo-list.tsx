import type { ReactNode } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './undo-list.module.css';

export interface UndoItem {
  readonly id: string;
  readonly at: number;
  readonly words: string;
  /** Each a line of its own. */
  readonly notes?: readonly string[];
}

interface UndoListProps {
  /** The latest first. */
  readonly items: readonly UndoItem[];
  readonly now: number;
  readonly label: string;
  /** The name of one item's undo for those who do not see which line it stands in. */
  readonly undoOf: (date: string) => string;
  readonly onUndo: (id: string) => void;
  /** What concerns all of them. */
  readonly children: ReactNode;
}

const shownAtOnce = 8;

/** What was learned from this person, item by item, each to be taken back. */
export function UndoList({ items, now, label, undoOf, onUndo, children }: UndoListProps) {
  const { t, format } = useWords();
  const older = items.slice(shownAtOnce);
  const rows = (shown: readonly UndoItem[], name: string) => (
    <ul className={styles.list} aria-label={name}>
      {shown.map(({ id, at, words, notes = [] }) => (
        <li key={id} className={styles.row}>
          <span className={styles.date}>{format.moment(at, now)}</span>
          <span>
            {words}
            {notes.map((note) => (
              <span key={note} className={styles.quiet}>
                {note}
              </span>
            ))}
          </span>
          <Button variant="link" aria-label={undoOf(format.moment(at, now))} onClick={() => onUndo(id)}>
            {t('options.undo')}
          </Button>
        </li>
      ))}
    </ul>
  );
  if (items.length === 0) return null;
  return (
    <>
      {rows(items.slice(0, shownAtOnce), label)}
      {older.length > 0 && (
        <Disclosure summary={t('options.older')} detail={older.length}>
          {rows(older, t('options.older'))}
        </Disclosure>
      )}
      <div className={styles.buttons}>{children}</div>
    </>
  );
}
