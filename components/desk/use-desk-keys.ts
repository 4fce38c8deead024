import { useEffect, useRef } from 'react';

interface DeskKeys {
  readonly search: { readonly current: HTMLElement | null };
  readonly note: { readonly current: HTMLElement | null };
  /** null = no case is open. */
  readonly back: (() => void) | null;
}

/** `/` looks, M notes, Escape leaves the case; single keys act outside text fields only, and can be switched off. */
export function useDeskKeys(enabled: boolean, keys: DeskKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        document.querySelector('dialog[open], :popover-open')
      )
        return;
      const { search, note, back } = current.current;
      if (event.key === 'Escape') {
        if (!back) return;
        event.preventDefault();
        return back();
      }
      if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const field = event.key === '/' ? search : event.key.toLowerCase() === 'm' ? note : null;
      if (!field?.current) return;
      event.preventDefault();
      field.current.focus();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [enabled]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=radio], [type=checkbox]), textarea, select') || target.isContentEditable);
