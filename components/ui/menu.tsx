import { Menu as Base } from '@base-ui/react/menu';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import buttonStyles from './button.module.css';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';

export interface MenuItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: LucideIcon;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly variant?: 'secondary' | 'quiet' | 'link';
  readonly size?: 'small' | 'normal';
  readonly disabled?: boolean;
}

/** A button that opens a list of actions; arrow keys, typing ahead and Escape work. */
export function Menu({ label, items, variant = 'secondary', size = 'normal', disabled = false }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger
        disabled={disabled}
        className={classNames(buttonStyles.button, buttonStyles[variant], buttonStyles[size])}
      >
        {label}
        <ChevronDown size={16} aria-hidden />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {items.map((item) => (
              <Base.Item key={item.key} className={styles.item} onClick={item.onSelect}>
                {item.icon && <item.icon size={16} aria-hidden />}
                <span>{item.label}</span>
                {item.detail && <span className={styles.detail}>{item.detail}</span>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
