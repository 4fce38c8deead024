import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId } from 'react';
import styles from './tabs.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Tab<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  /** A tick before the words: this part is done. */
  readonly done?: boolean;
  readonly panel: ReactNode;
}

interface TabsProps<V extends string> {
  /** What the row of tabs is for, for screen readers. */
  readonly label: string;
  readonly doneLabel?: string;
  readonly value: V;
  readonly tabs: readonly Tab<V>[];
  readonly onChange: (value: V) => void;
}

/**
 * Arrow keys move and open; only the open panel is in the tree.
 * Our own, because the sidebar has no room for a library's 20 kB.
 */
export function Tabs<V extends string>({ label, doneLabel, value, tabs, onChange }: TabsProps<V>) {
  const id = useId();
  const open = tabs.find((tab) => tab.value === value);
  // Where the row is too narrow for all, it scrolls: the open one stands in sight.
  useEffect(() => {
    document.getElementById(`${id}-${value}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, value]);
  return (
    <>
      <div
        className={styles.list}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => {
          const next = tabs[placeAfter(event, tabs.indexOf(open as Tab<V>), tabs.length)];
          if (!next || next === open) return;
          event.preventDefault();
          document.getElementById(`${id}-${next.value}`)?.focus();
          onChange(next.value);
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            id={`${id}-${tab.value}`}
            type="button"
            role="tab"
            aria-selected={tab === open}
            aria-controls={tab === open ? `${id}-panel` : undefined}
            tabIndex={tab === open ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(tab.value)}
          >
            {tab.done && <Check size={14} aria-hidden />}
            {tab.label}
            {tab.done && doneLabel && <VisuallyHidden> {doneLabel}</VisuallyHidden>}
          </button>
        ))}
      </div>
      {open && (
        <div
          key={open.value}
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${open.value}`}
          className={styles.panel}
        >
          {open.panel}
        </div>
      )}
    </>
  );
}

/** Where a key leads from a place in the row; the row is a ring. -1 = nowhere. */
function placeAfter({ key }: KeyboardEvent, place: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
