import { useEffect, useState } from 'react';

export type ReplyEngine = typeof import('./reply-engine.ts');

// Asked for at once, beside the settings and the post: the first screen does not wait for it to be read.
const loading = import('./reply-engine.ts');

/** The engine of replies once it is loaded; null for the first moment. */
export function useReplyEngine(): ReplyEngine | null {
  const [engine, setEngine] = useState<ReplyEngine | null>(null);
  useEffect(() => {
    void loading.then(setEngine);
  }, []);
  return engine;
}
