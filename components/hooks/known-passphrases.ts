import { useEffect, useState } from 'react';
import { passphraseOf } from '../../lib/reading/open-readings.ts';

export { rememberPassphrase } from '../../lib/reading/open-readings.ts';

/** What this browser remembers for a request; null = nothing, undefined = being looked up. */
export function useKnownPassphrase(id: string | null): string | null | undefined {
  const [known, setKnown] = useState<{ readonly id: string; readonly passphrase: string | null } | null>(
    null,
  );
  useEffect(() => {
    if (id === null) return;
    let left = false;
    void passphraseOf(id)
      .catch(() => null)
      .then((passphrase) => {
        if (!left) setKnown({ id, passphrase });
      });
    return () => {
      left = true;
    };
  }, [id]);
  return known && known.id === id ? known.passphrase : undefined;
}
