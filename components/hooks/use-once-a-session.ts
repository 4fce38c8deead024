import { useCallback, useEffect, useState } from 'react';
import { storedItem } from '../../lib/storage/stored-item.ts';

/** True in the first frame of the browser's session that asks, until it is dismissed there. */
export function useOnceASession(name: 'who-reads'): readonly [due: boolean, dismiss: () => void] {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const said = storedItem(`session:said-${name}`, false);
    let left = false;
    void (async () => {
      if (await said.getValue()) return;
      await said.setValue(true);
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
