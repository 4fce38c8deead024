import { useEffect, useRef } from 'react';
import { useCommands } from '../hooks/commands.tsx';
import type { SidebarActions } from './sidebar-state.ts';

/** null = it cannot be done with what is shown. */
interface Shortcuts extends Pick<SidebarActions, 'go' | 'close'> {
  /** What `close` does here: it puts the sidebar away, or leads back to the list of the desk. */
  readonly closes: 'hide' | 'list';
  readonly logCase: (() => void) | null;
  readonly insert: (() => void) | null;
  readonly vent: (() => void) | null;
}

/**
 * The same in the command palette, and single keys while the focus is in the frame and outside text fields: N and P walk, L logs, R puts in,
 * V opens the vent pad, 1–6 set the reminder. Escape closes from everywhere but an open dialog or menu.
 */
export function useShortcuts(enabled: boolean, shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  const { go, logCase, insert, vent, close, closes } = shortcuts;
  const withKey = (key: string) => (enabled ? { key } : {});
  useCommands([
    { id: 'next', ...withKey('N'), run: () => go(1) },
    { id: 'previous', ...withKey('P'), run: () => go(-1) },
    ...(logCase ? [{ id: 'log', ...withKey('L'), run: logCase } as const] : []),
    ...(insert ? [{ id: 'insert', ...withKey('R'), run: insert } as const] : []),
    ...(vent ? [{ id: 'vent', ...withKey('V'), run: vent } as const] : []),
    { id: closes, key: 'Esc', run: close },
  ]);
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
      logCase?.();
      return logCase !== null;
    case 'r':
      insert?.();
      return insert !== null;
    case 'v':
      vent?.();
      return vent !== null;
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
