import { useEffect, useState } from 'react';
import { waitingCount, watchWaiting } from '../../lib/messaging/outbox.ts';

/** How many changes wait for space on the disk; live. Reads no database: the sidebar loads none. */
export function useWaiting(): number {
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let left = false;
    const stop = watchWaiting(setWaiting);
    void waitingCount().then((count) => !left && setWaiting(count));
    return () => {
      left = true;
      stop();
    };
  }, []);
  return waiting;
}
