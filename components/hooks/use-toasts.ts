import { useCallback, useEffect, useRef, useState } from 'react';
import type { ToastMessage } from '../ui/toast.tsx';

/** Time enough to read and to undo. */
const shownMs = 10_000;

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
      clearTimeout(timers.current.get(message.id));
      timers.current.set(
        message.id,
        setTimeout(() => close(message.id), shownMs),
      );
      setMessages((shown) => [...shown.filter((other) => other.id !== message.id), message]);
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
