import { useEffect, useRef } from 'react';
import { ask } from '../../lib/messaging/ask.ts';
import type { Store } from './sidebar-store.ts';
import type { DraftNotices } from './use-draft-notices.ts';
import type { ShownAs } from './use-shown-as.ts';

const restMs = 500;
const retryMs = 5_000;

/** What is known of the stored words since the post was opened here. */
interface Visit {
  readonly by: string;
  /** As they stand there; only what was answered counts. */
  saved: string;
  /** Their version; 0 = none was seen. */
  seen: number;
  /** The other version, as last offered; '' = there was none. */
  other: string;
  /** Saves at once what is on screen. */
  save: () => void;
}

/** Brings back the words the person left for this post, and keeps what is typed. */
export function useDraft(store: Store, shownAs: ShownAs | null, notices: DraftNotices): void {
  const visit = useRef<Visit>(newVisit());
  const key = shownAs?.key ?? null;
  const names = useRef<readonly string[]>([]);
  const now = useRef(notices);
  now.current = notices;

  const offer = useRef((here: Visit, other: string) => {
    if (here !== visit.current || other === here.other) return;
    here.other = other;
    const look = () => {
      if (here !== visit.current) return;
      // What is on screen becomes the other version in turn.
      here.save();
      store.setState({ draft: other, step: 'resolve' });
    };
    now.current.another(other === '' ? null : look);
  }).current;

  // Before the names move on: the last words about a post are saved under its own.
  useEffect(() => {
    const here = newVisit();
    visit.current = here;
    if (key === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | null = null;
    let keysThen: readonly string[] = [];
    const send = async (text: string, keys: readonly string[]) => {
      const [postKey = key] = keys;
      const { by, seen } = here;
      const answer = await ask('draft.save', { postKey, keys, text: text.slice(0, 20_000), seen, by });
      if (answer.ok) {
        here.saved = text;
        here.seen = Math.max(here.seen, answer.value.at);
        now.current.saved();
        return offer(here, answer.value.other);
      }
      now.current.notSaved();
      if (answer.code === 'orphaned') return;
      clearTimeout(timer);
      timer = setTimeout(save, retryMs);
    };
    const save = () => {
      clearTimeout(timer);
      const { draft, key: shown } = store.getState();
      // Whoever has moved on still wants the words kept that could not be.
      const isHere = here === visit.current && shown === key;
      const text = isHere ? draft : last;
      if (text === null || text === here.saved) return;
      last = text;
      if (isHere) keysThen = names.current;
      void send(text, keysThen);
    };
    here.save = save;
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
  }, [store, key, offer]);

  const keys = shownAs?.keys;
  useEffect(() => {
    if (!keys) return;
    names.current = keys;
    const [postKey] = keys;
    if (postKey === undefined) return;
    const here = visit.current;
    let left = false;
    void ask('draft.get', { postKey, keys }).then((answer) => {
      if (left || !answer.ok) return;
      const { text, at, other } = answer.value;
      const { draft } = store.getState();
      // Typed before the answer came: these words were not seen, and saving keeps them beside the newer ones.
      if (draft !== '' && draft !== text) return;
      here.saved = text;
      here.seen = at;
      if (text !== '' && draft === '') store.setState({ draft: text, step: 'resolve' });
      offer(here, other);
    });
    return () => {
      left = true;
    };
  }, [store, keys, offer]);
}

const newVisit = (): Visit => ({ by: crypto.randomUUID(), saved: '', seen: 0, other: '', save: () => {} });
