import { useEffect, useRef } from 'react';
import { ask } from '../../lib/messaging/ask.ts';
import type { Store } from './sidebar-store.ts';
import type { ShownAs } from './use-shown-as.ts';

const restMs = 500;

/** Brings back the words the person left for this post, and keeps what is typed. */
export function useDraft(store: Store, shownAs: ShownAs | null): void {
  const saved = useRef<string | null>(null);
  const key = shownAs?.key ?? null;
  const names = useRef<readonly string[]>([]);

  // Before the names move on: the last words about a post are saved under its own.
  useEffect(() => {
    saved.current = null;
    if (key === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      const { draft, key: shown } = store.getState();
      if (shown !== key || draft === (saved.current ?? '')) return;
      saved.current = draft;
      const [postKey = key] = names.current;
      void ask('draft.save', { postKey, keys: names.current, text: draft.slice(0, 20_000) });
    };
    const stopWatching = store.subscribe((now, before) => {
      if (now.key !== key || now.draft === before.draft) return;
      clearTimeout(timer);
      timer = setTimeout(save, restMs);
    });
    window.addEventListener('pagehide', save);
    return () => {
      stopWatching();
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [store, key]);

  const keys = shownAs?.keys;
  useEffect(() => {
    if (!keys) return;
    names.current = keys;
    const [postKey] = keys;
    if (postKey === undefined) return;
    let left = false;
    void ask('draft.get', { postKey, keys }).then((answer) => {
      if (left || !answer.ok) return;
      saved.current ??= answer.value.text;
      // Typed before the answer came: the newer words win.
      if (!answer.value.text || store.getState().draft) return;
      saved.current = answer.value.text;
      store.setState({ draft: answer.value.text, step: 'resolve' });
    });
    return () => {
      left = true;
    };
  }, [store, keys]);
}
