import { useCallback, useEffect, useState } from 'react';

export type ReplyEngine = typeof import('./reply-engine.ts') & typeof import('./tone-guard.ts');

const load = async (): Promise<ReplyEngine> => {
  const writing = import('./reply-engine.ts');
  const reading = import('./tone-guard.ts');
  // One that fails first must not leave the other's failure unheard.
  await Promise.all([writing, reading]);
  return { ...(await writing), ...(await reading) };
};

/** The one that came, for who draws after that. */
let loaded: ReplyEngine | null = null;

async function loadOnce(): Promise<ReplyEngine> {
  loaded = await load();
  return loaded;
}

// Asked for at once, beside the settings and the post: the first screen does not wait for it to be read.
let loading = loadOnce();
// Whoever waits for it hears of a failure; nobody may be waiting yet.
loading.catch(() => {});

/** Resolves once the engine is there or has failed. */
export const replyEngineAhead = (): Promise<void> =>
  loading.then(
    () => undefined,
    () => undefined,
  );

export interface EngineState {
  /** null until it is loaded. */
  readonly engine: ReplyEngine | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The engine of replies once it is loaded. Where its file cannot be had, it is asked for again when the person says so. */
export function useReplyEngine(): EngineState {
  const [engine, setEngine] = useState(loaded);
  const [failed, setFailed] = useState(false);
  const wait = useCallback(() => {
    setFailed(false);
    loading.then(setEngine, () => setFailed(true));
  }, []);
  useEffect(wait, [wait]);
  const retry = useCallback(() => {
    loading = loadOnce();
    wait();
  }, [wait]);
  return { engine, failed, retry };
}
