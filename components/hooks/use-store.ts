import { useCallback, useEffect, useState } from 'react';
import { database, leaveDatabase } from '../../lib/db/database.ts';
import { onOtherDatabase, previousDatabase } from '../../lib/db/database-name.ts';
import { type StoreFigures, storeFigures } from '../../lib/db/transfer/figures.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';

export interface Store {
  /** null = not counted yet. */
  readonly figures: StoreFigures | null;
  /** Bytes; null = the browser does not say. */
  readonly usage: number | null;
  /** Bytes there is room for, those in use among them; null = the browser does not say. */
  readonly capacity: number | null;
  /** Until when what was here before a restore is kept; null = there is nothing. */
  readonly beforeUntil: number | null;
}

/** What is stored here, counted again after each change. */
export function useStore(): Store {
  const [store, setStore] = useState<Store>({
    figures: null,
    usage: null,
    capacity: null,
    beforeUntil: null,
  });
  const count = useCallback(async () => {
    const [figures, { usage, quota }, before] = await Promise.all([
      storeFigures(database()),
      navigator.storage.estimate(),
      previousDatabase(),
    ]);
    setStore({
      figures,
      usage: usage ?? null,
      capacity: quota ?? null,
      beforeUntil: before && before.until > Date.now() ? before.until : null,
    });
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    const again = () => void count().catch(() => undefined);
    again();
    onDoorbell(again, leaving.signal);
    const stops = [
      onOtherDatabase(() => {
        leaveDatabase();
        again();
      }),
    ];
    return () => {
      leaving.abort();
      for (const stop of stops) stop();
    };
  }, [count]);
  return store;
}
