import { useEffect, useState } from 'react';
import { database, readyToWrite } from '../../lib/db/database.ts';
import { onOtherDatabase } from '../../lib/db/database-name.ts';
import { type ErrorCode, failureCode } from '../../lib/domain/failure.ts';
import { saveFile } from './save-file.ts';
import { useWaiting } from './use-waiting.ts';

export interface Stored {
  /** Changes that wait for space. */
  readonly waiting: number;
  /** Why the data cannot be opened; null = it can. */
  readonly failure: ErrorCode | null;
  /** As it lies there, for a version that can open it. */
  readonly saveRaw: () => void;
}

/** What a page that lives from the data must know of it: whether it opens, what waits, and that it was replaced. */
export function useStored(): Stored {
  const waiting = useWaiting();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let left = false;
    readyToWrite(database()).catch((error: unknown) => {
      if (!left) setFailure(failureCode(error));
    });
    const stop = onOtherDatabase(() => location.reload());
    // Firefox asks the person: there only the button of the settings does.
    if (import.meta.env.BROWSER !== 'firefox') void navigator.storage.persist().catch(() => false);
    return () => {
      left = true;
      stop();
    };
  }, []);
  const saveRaw = () =>
    void import('../../lib/db/transfer/raw-copy.ts')
      .then(({ rawCopy }) => rawCopy())
      .then((file) => saveFile('sosiego-raw.jsonl', 'application/jsonl', file));
  return { waiting, failure, saveRaw };
}
