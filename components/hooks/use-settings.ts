import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';

/** The person's settings, live from whichever page changes them; null while they load. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void readSettings().then((read) => {
      if (!leaving.signal.aborted) setSettings(read);
    });
    watchSettings(setSettings, leaving.signal);
    return () => leaving.abort();
  }, []);
  return settings;
}
