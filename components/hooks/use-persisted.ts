import { useCallback, useEffect, useState } from 'react';

/** Has the browser promised not to evict our data? Asked for on pages: the worker cannot. */
export function usePersisted(): { readonly persisted: boolean | null; readonly persist: () => void } {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage.persisted().then(setPersisted);
  }, []);
  const persist = useCallback(() => void navigator.storage.persist().then(setPersisted), []);
  return { persisted, persist };
}
