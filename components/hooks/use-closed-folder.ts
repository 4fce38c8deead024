import { useEffect, useState } from 'react';
import { watchBackupPlan } from '../../lib/backup/run-backup.ts';
import { allowFolder, isFolderClosed } from './allow-folder.ts';

export interface ClosedFolder {
  readonly closed: boolean;
  /** The browser was asked and said no. */
  readonly refused: boolean;
  /** From a click only. */
  readonly allow: () => Promise<void>;
}

/** Whether backups into a folder wait for its permission; looked at again when the plan of the backups changes. */
export function useClosedFolder(): ClosedFolder {
  const [closed, setClosed] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let left = false;
    const look = () =>
      void isFolderClosed().then(
        (found) => left || setClosed(found),
        () => undefined,
      );
    look();
    const stop = watchBackupPlan(look);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return {
    closed,
    refused,
    allow: async () => {
      const allowed = await allowFolder().catch(() => false);
      setRefused(!allowed);
      if (allowed) setClosed(await isFolderClosed());
    },
  };
}
