import { useEffect, useRef, useState } from 'react';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { storedItem } from '../../lib/storage/stored-item.ts';
import { breakAfter, isHeavy, type OpenedThread, ofLastHour } from '../../lib/tone/heavy-threads.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';

/** Which heavy threads were opened when, in any tab: no word of them, in memory, gone with the browser. */
const heavy = storedItem<readonly OpenedThread[]>('session:heavy-threads', []);

export interface HeavyThreads {
  /** So many within the last hour; null = a break need not be named. */
  readonly count: number | null;
  /** Whoever was told is not told again before as many more. */
  readonly dismiss: () => void;
}

/** Counts the threads that weigh, each once. Those that are practised with weigh nothing. */
export function useHeavyThreads(view: PostView | null, key: string | null): HeavyThreads {
  const counted = useRef(new Set<string>());
  const [count, setCount] = useState<number | null>(null);
  const weighs = view !== null && view.brand.id !== practiceBrand.id && isHeavy(view.assessment);
  useEffect(() => {
    if (!weighs || key === null || counted.current.has(key)) return;
    counted.current.add(key);
    void heavy.getValue().then(async (threads) => {
      const at = Date.now();
      const before = ofLastHour(threads, at);
      // Another tab has opened it: it weighs once.
      if (before.some((thread) => thread.key === key)) return;
      const recent = [...before, { key, at }];
      await heavy.setValue(recent);
      if (recent.length >= breakAfter) setCount(recent.length);
    });
  }, [weighs, key]);
  return {
    count,
    dismiss() {
      setCount(null);
      void heavy.setValue([]);
    },
  };
}
