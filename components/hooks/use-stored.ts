import { useEffect, useState } from 'react';
import { database, openToRead } from '../../lib/db/database.ts';
import { onOtherDatabase } from '../../lib/db/database-name.ts';
import { lostAt, watchLost } from '../../lib/db/lost-history.ts';
import { causeOf } from '../../lib/diagnostics/cause-of.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import type { OutboxState } from '../../lib/domain/outbox-state.ts';
import { useOutbox } from './use-outbox.ts';

export interface Stored {
  /** Changes that wait, and such as could not be done any more. */
  readonly outbox: OutboxState;
  /** Why the data cannot be opened; null = it can. */
  readonly failure: ErrorCode | null;
  /** The browser has thrown the data away. */
  readonly isLost: boolean;
}

/** What a page that lives from the data must know of it: whether it opens, what waits, and that it was replaced. */
export function useStored(): Stored {
  const outbox = useOutbox();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let left = false;
    openToRead(database())
      .catch(causeOf)
      .then((code) => !left && setFailure(code ?? null));
    const lookForLoss = () => void lostAt().then((at) => left || setLost(at !== null));
    lookForLoss();
    const stops = [onOtherDatabase(() => location.reload()), watchLost(lookForLoss)];
    // Firefox asks the person: there only the button of the settings does.
    if (import.meta.env.BROWSER !== 'firefox') void navigator.storage.persist().catch(() => false);
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, []);
  return { outbox, failure, isLost };
}
