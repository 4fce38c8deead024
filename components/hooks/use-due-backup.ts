import { useEffect } from 'react';

/** A backup that could not be made without a page is made as soon as one is open; its code comes then. */
export function useDueBackup(): void {
  useEffect(() => {
    void import('./make-due-backup.ts').then(({ makeDueBackup }) => makeDueBackup()).catch(() => undefined);
  }, []);
}
