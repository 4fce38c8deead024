import { useEffect, useRef } from 'react';
import { ask } from '../../lib/messaging/ask.ts';
import type { Store } from './sidebar-store.ts';

const restMs = 500;

/** Brings back the words the person left for this post, and keeps what is typed. */
export function useDraft(store: Store, key: string | null): void {
  const saved = useRef<string | null>(null);
  useEffect(() => {
    saved.current = null;
    if (key === null) return;
    let left = false;
    void ask('draft.get', { postKey: key }).then((answer) => {
      if (left || !answer.ok) return;
      saved.current = answer.value.text;
      // Typed before the answer came: the newer words win.
      if (answer.value.text && !store.getState().draft)
        store.setState({ draft: answer.value.text, step: 'resolve' });
    });

    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      const { draft, key: shown } = store.getState();
      if (shown !== key || draft === (saved.current ?? '')) return;
      saved.current = draft;
      void ask('draft.save', { postKey: key, text: draft.slice(0, 20_000) });
    };
    const stopWatching = store.subscribe((now, before) => {
      if (now.key !== key || now.draft === before.draft) return;
      clearTimeout(timer);
      timer = setTimeout(save, restMs);
    });
    window.addEventListener('pagehide', save);
    return () => {
      left = true;
      stopWatching();
      window.removeEventListener('pagehide', save);
      clearTimeout(timer);
      const { draft, key: shown } = store.getState();
      if (shown === key && draft !== (saved.current ?? '')) save();
    };
  }, [store, key]);
}
