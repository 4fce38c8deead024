import { useCallback, useEffect, useRef, useState } from 'react';
import type { ToastMessage } from '../ui/toast.tsx';

/** Time enough to read and to undo; as much again while it is pointed at or has the focus (WCAG 2.2.1). */
const shownMs = 10_000;

const isHeld = (id: string): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-toast]')].some(
    (toast) =>
      toast.dataset.toast === id && (toast.matches(':hover') || toast.contains(document.activeElement)),
  );

export interface Toasting {
  readonly messages: readonly ToastMessage[];
  /** Shows a message for 10 s; a newer one with the same id replaces it. */
  readonly show: (message: ToastMessage) => void;
  readonly close: (id: string) => void;
}

export function useToasts(): Toasting {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([]);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const close = useCallback((id: string) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setMessages((shown) => shown.filter((message) => message.id !== id));
  }, []);
  const show = useCallback(
    (message: ToastMessage) => {
      const { id } = message;
      const leave = () => (isHeld(id) ? stay() : close(id));
      const stay = () => timers.current.set(id, setTimeout(leave, shownMs));
      clearTimeout(timers.current.get(id));
      stay();
      setMessages((shown) => [...shown.filter((other) => other.id !== id), message]);
    },
    [close],
  );
  useEffect(() => {
    const pending = timers.current;
    return () => {
      for (const timer of pending.values()) clearTimeout(timer);
    };
  }, []);
  return { messages, show, close };
}
