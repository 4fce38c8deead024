import { useCallback, useEffect, useState } from 'react';

/** Has the browser promised not to evict our data? Asked for on pages: the worker cannot. */
export function usePersisted(): {
  readonly persisted: boolean | null;
  readonly persist: () => Promise<boolean>;
} {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    void navigator.storage
      .persisted()
      .then(setPersisted)
      .catch(() => undefined);
  }, []);
  const persist = useCallback(async () => {
    const isPromised = await navigator.storage.persist().catch(() => false);
    setPersisted(isPromised);
    return isPromised;
  }, []);
  return { persisted, persist };
}
