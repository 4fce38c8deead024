import { useEffect, useRef } from 'react';
import type { SidebarActions } from './sidebar-state.ts';

interface Shortcuts extends Pick<SidebarActions, 'go' | 'logCase' | 'close'> {
  readonly insert: () => void;
  readonly vent: () => void;
}

/**
 * Single keys while the focus is in the frame and outside text fields: N and P walk, L logs, R puts in,
 * V opens the vent pad, 1–6 set the reminder. Escape closes from everywhere but an open dialog or menu.
 */
export function useShortcuts(enabled: boolean, shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') return current.current.close();
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (press(event.key, current.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

function press(key: string, { go, logCase, insert, vent }: Shortcuts): boolean {
  switch (key.toLowerCase()) {
    case 'n':
      go(1);
      return true;
    case 'p':
      go(-1);
      return true;
    case 'l':
      logCase();
      return true;
    case 'r':
      insert();
      return true;
    case 'v':
      vent();
      return true;
    default: {
      const preset = /^[1-6]$/.test(key)
        ? document.querySelector<HTMLElement>(`[data-preset-key="${key}"]`)
        : null;
      preset?.click();
      return preset !== null;
    }
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=radio], [type=checkbox]), textarea, select') || target.isContentEditable);
