import { storage } from 'wxt/utils/storage';
import type { z } from 'zod/mini';
import { Settings } from '../domain/settings.ts';

/** Raise it together with a migration; each migration is frozen and imports nothing of today's code. */
const version = 1;

const stored = storage.defineItem<unknown>('local:settings', { version, migrations: {} });
/** What no longer parsed, kept word for word until the person decides. */
const aside = storage.defineItem<KeptAside | null>('local:settings-kept-aside', { fallback: null });

export interface KeptAside {
  readonly at: number;
  readonly raw: unknown;
}

/** The person's settings. Missing parts take their defaults: a fresh install works with none of it set. */
export async function readSettings(): Promise<Settings> {
  const raw = await stored.getValue();
  const parsed = Settings.safeParse(raw ?? {});
  if (parsed.success) return parsed.data;
  await keepAside(raw);
  return salvage(raw);
}

export type SettingsChange = Partial<z.input<typeof Settings>>;

/** Changes some settings and leaves the others. Throws where the change itself does not parse. */
export async function writeSettings(
  change: SettingsChange | ((settings: Settings) => SettingsChange),
): Promise<Settings> {
  // Two pages that save at once must not undo each other.
  return navigator.locks.request('sosiego:settings', async () => {
    const before = await readSettings();
    const changes = typeof change === 'function' ? change(before) : change;
    const after = Settings.parse({ ...before, ...changes });
    await stored.setValue(after);
    return after;
  });
}

/**
 * Calls back with the new settings and those before (null = unreadable) after each change, from whichever page.
 * Returns the stop function.
 */
export function watchSettings(
  callback: (settings: Settings, before: Settings | null) => void,
  signal?: AbortSignal,
): () => void {
  const stop = stored.watch(async (_, raw) => {
    const before = Settings.safeParse(raw ?? {});
    callback(await readSettings(), before.success ? before.data : null);
  });
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}

/** Settings that could not be read and were kept: the options page says so. null = all is well. */
export const settingsKeptAside = (): Promise<KeptAside | null> => aside.getValue();
export const forgetKeptAside = (): Promise<void> => aside.removeValue();

async function keepAside(raw: unknown): Promise<void> {
  const before = await aside.getValue();
  if (before && JSON.stringify(before.raw) === JSON.stringify(raw)) return;
  await aside.setValue({ at: Date.now(), raw });
}

/** One broken part must not cost the person the others. */
function salvage(raw: unknown): Settings {
  const parts = typeof raw === 'object' && raw !== null ? Object.entries(raw) : [];
  const readable = parts.filter(([key, value]) => Settings.safeParse({ [key]: value }).success);
  return Settings.parse(Object.fromEntries(readable));
}
