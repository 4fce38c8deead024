import { useEffect, useState } from 'react';
import { ask } from '../../lib/messaging/ask.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';

const nobody: readonly string[] = [];

/**
 * Says to the worker that this tab has a draft open for the post of these keys, and hears whether another tab has.
 * The keys stay in the browser's memory and nothing else is said.
 */
export function usePresence(keys: readonly string[] = nobody, hasDraft: boolean): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    if (keys.length === 0) return;
    const stop = new AbortController();
    const tell = async () => {
      const answer = await ask('draft.presence', { keys, open: hasDraft });
      if (!stop.signal.aborted && answer.ok) setElsewhere(answer.value.elsewhere);
    };
    const leave = () => void (hasDraft && ask('draft.presence', { keys, open: false }));
    onDoorbell(() => void tell(), stop.signal);
    window.addEventListener('pagehide', leave, { signal: stop.signal });
    void tell();
    return () => {
      stop.abort();
      leave();
    };
  }, [keys, hasDraft]);
  return elsewhere;
}
