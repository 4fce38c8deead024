import { useEffect, useState } from 'react';
import type { OutboxState } from '../../lib/domain/outbox-state.ts';
import { outboxState, watchOutbox } from '../../lib/messaging/outbox.ts';

export const emptyOutbox: OutboxState = {
  waiting: 0,
  waitsFor: 'waiting-for-space',
  isInMemory: false,
  undone: 0,
};

/** What waits to be done, and what could not be done any more; live. Reads no database: the sidebar loads none. */
export function useOutbox(): OutboxState {
  const [state, setState] = useState(emptyOutbox);
  useEffect(() => {
    let left = false;
    const again = () => void outboxState().then((read) => !left && setState(read));
    const stop = watchOutbox(again);
    again();
    return () => {
      left = true;
      stop();
    };
  }, []);
  return state;
}
