import { useCallback, useEffect, useState } from 'react';
import { storage } from 'wxt/utils/storage';

/** True in the first frame of the browser's session that asks, until it is dismissed there. */
export function useOnceASession(name: 'who-reads'): readonly [due: boolean, dismiss: () => void] {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const key = `session:said-${name}` as const;
    let left = false;
    void (async () => {
      if (await storage.getItem<boolean>(key)) return;
      await storage.setItem(key, true);
      if (!left) setDue(true);
    })().catch(() => {
      // Where the browser has no such memory nothing is said: better never than at each post.
    });
    return () => {
      left = true;
    };
  }, [name]);
  return [due, useCallback(() => setDue(false), [])];
}
