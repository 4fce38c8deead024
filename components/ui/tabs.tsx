import { Tabs as Base } from '@base-ui/react/tabs';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

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

/** Arrow keys move and open; only the open panel is in the tree. */
export function Tabs<V extends string>({ label, doneLabel, value, tabs, onChange }: TabsProps<V>) {
  return (
    <Base.Root
      className={styles.root}
      value={value}
      onValueChange={(next) => {
        const chosen = tabs.find((tab) => tab.value === next);
        if (chosen) onChange(chosen.value);
      }}
    >
      <Base.List className={styles.list} aria-label={label} activateOnFocus>
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={styles.tab}>
            {tab.done && (
              <Check size={14} aria-label={doneLabel} aria-hidden={doneLabel ? undefined : true} />
            )}
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className={styles.panel} tabIndex={-1}>
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
