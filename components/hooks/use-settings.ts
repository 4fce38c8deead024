import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';

/** The person's settings, live from every page; null while they are being read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const show = (read: Settings) => {
      if (!stop.signal.aborted) setSettings(read);
    };
    watchSettings(show, stop.signal);
    void readSettings().then(show);
    return () => stop.abort();
  }, []);
  return settings;
}
