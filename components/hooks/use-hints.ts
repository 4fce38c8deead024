import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../lib/domain/finding.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { Hint, WorkWatch } from '../../lib/tone/way-of-working.ts';
import type { Store } from './sidebar-store.ts';
import type { ReplyEngine } from './use-reply-engine.ts';
import { useSettled } from './use-settled.ts';

export interface Hints {
  /** null = none. */
  readonly hint: Hint | null;
  readonly dismiss: () => void;
  /** The person changed the draft. */
  readonly edited: (before: string, after: string) => void;
}

/** ms a sentence rests before it is judged: half a word is no insult. */
const settleMs = 1_500;

/** What is to be said of the way of working. What it is computed from lives and dies with this frame. */
export function useHints(
  store: Store,
  engine: ReplyEngine | null,
  findings: readonly Finding[],
  { lessons, heatHints }: Pick<Settings, 'lessons' | 'heatHints'>,
): Hints {
  const watch = useRef<WorkWatch>(null);
  if (engine) watch.current ??= engine.watchWork();
  const [hint, setHint] = useState<Hint | null>(null);
  const settled = useSettled(findings, settleMs);

  useEffect(() => {
    const { key, draft: text } = store.getState();
    const next = watch.current?.look({ key, text, findings: settled }, { lessons, heatHints }, Date.now());
    if (next) setHint(next);
  }, [store, settled, lessons, heatHints]);

  return {
    hint,
    dismiss: useCallback(() => setHint(null), []),
    edited: useCallback(
      (before, after) => watch.current?.edited(store.getState().key, before, after, Date.now()),
      [store],
    ),
  };
}
