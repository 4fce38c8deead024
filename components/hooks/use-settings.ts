import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';

interface SettingsState {
  /** null while they are being read, or could not be. */
  readonly settings: Settings | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The person's settings, live from every page. */
export function useSettings(): SettingsState {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try reads anew
  useEffect(() => {
    const stop = new AbortController();
    const show = (read: Settings) => {
      if (!stop.signal.aborted) setSettings(read);
    };
    const read = async () => {
      watchSettings(show, stop.signal);
      show(await readSettings());
    };
    read().catch(() => setFailed(true));
    return () => stop.abort();
  }, [tries]);
  const retry = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return { settings, failed, retry };
}
