import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readBackupPlan } from '../../lib/backup/run-backup.ts';
import { loseNoMore } from '../../lib/db/lost-history.ts';

export interface LostHistory {
  /** Epoch ms of the last backup that made itself; null = none; undefined = not read yet. */
  readonly lastAt: number | null | undefined;
  /** To where a copy is restored. */
  readonly onRestore: () => void;
  readonly onSeen: () => void;
}

/** What can be done where the browser threw the history away. */
export function useLostHistory(): LostHistory {
  const [lastAt, setLastAt] = useState<number | null>();
  useEffect(() => {
    void readBackupPlan().then((plan) => setLastAt(plan.lastAt));
  }, []);
  return {
    lastAt,
    onRestore: () => void browser.runtime.openOptionsPage(),
    onSeen: () => void loseNoMore(),
  };
}
