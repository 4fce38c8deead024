import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
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
  /** Begins with the label, and says more where several menus stand under one another. */
  readonly name?: string;
  readonly items: readonly MenuItem[];
  readonly variant?: 'secondary' | 'quiet' | 'link';
  readonly size?: 'small' | 'normal';
  readonly disabled?: boolean;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const itemsOf = (popup: HTMLElement): readonly HTMLElement[] => [
  ...popup.querySelectorAll<HTMLElement>('[role=menuitem]'),
];

function onArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[step(at, items.length)]?.focus();
}

/** Below the button, its ends together; above it where the window ends before the list does. */
function place(popup: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const below = bottom + gap;
  const fits = below + height <= window.innerHeight;
  popup.style.top = `${fits ? below : Math.max(gap, Math.min(top - gap, window.innerHeight - gap) - height)}px`;
  popup.style.left = `${Math.max(gap, right - width)}px`;
}

/** px between the list and its button or the window's edge. */
const gap = 4;

/** A button that opens a list of actions: the browser's own popover, so Escape and a click beside it close it. */
export function Menu({
  label,
  name = label,
  items,
  variant = 'secondary',
  size = 'normal',
  disabled = false,
}: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const onToggle = (next: boolean) => {
    setOpen(next);
    if (!next || !popup.current || !button.current) return;
    place(popup.current, button.current);
    itemsOf(popup.current)[0]?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        disabled={disabled}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        className={classNames(buttonStyles.button, buttonStyles[variant], buttonStyles[size])}
      >
        {label}
        <ChevronDown size={16} aria-hidden />
      </button>
      <div
        ref={popup}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={name}
        className={styles.popup}
        onToggle={(event) => onToggle(event.newState === 'open')}
        onKeyDown={onArrows}
      >
        {items.map((item) => (
          <button
            key={item.key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.item}
            onClick={() => {
              popup.current?.hidePopover();
              item.onSelect();
            }}
          >
            {item.icon && <item.icon size={16} aria-hidden />}
            <span>{item.label}</span>
            {item.detail && <span className={styles.detail}>{item.detail}</span>}
          </button>
        ))}
      </div>
    </>
  );
}
