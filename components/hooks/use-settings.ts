import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/settings.ts';

interface SettingsState {
  /** null while they could not be read. */
  readonly settings: Settings | null;
  readonly retry: () => void;
}

/**
 * The person's settings, live from every page.
 *
 * @param first As the page read them before it was drawn; null = it could not.
 */
export function useSettings(first: Settings | null): SettingsState {
  const [settings, setSettings] = useState(first);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try reads anew
  useEffect(() => {
    const stop = new AbortController();
    const show = (read: Settings) => {
      if (!stop.signal.aborted) setSettings((shown) => (isSame(shown, read) ? shown : read));
    };
    watchSettings(show, stop.signal);
    // Once more: they may have changed between the page's own reading and this moment.
    readSettings().then(show, () => undefined);
    return () => stop.abort();
  }, [tries]);
  return { settings, retry: () => setTries(tries + 1) };
}

/** They are read from storage anew each time: only their content tells whether anything must be drawn again. */
const isSame = (one: Settings | null, other: Settings): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
