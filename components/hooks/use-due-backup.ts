import { useEffect } from 'react';

/** A page that never rests makes it all the same. */
const latestMs = 10_000;

/** A backup that could not be made without a page is made as soon as one is open; its code comes then. */
export function useDueBackup(): void {
  useEffect(() => {
    const make = () =>
      void import('./make-due-backup.ts').then(({ makeDueBackup }) => makeDueBackup()).catch(() => undefined);
    // It reads everything there is: what the page shows first comes first.
    const waiting = requestIdleCallback(make, { timeout: latestMs });
    return () => cancelIdleCallback(waiting);
  }, []);
}
