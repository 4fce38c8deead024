import { newSettings } from '../domain/new-settings.ts';
import type { Settings, SettingsInput } from '../domain/settings.ts';
import { storedItem } from '../storage/stored-item.ts';

/**
 * Which schema the stored settings went through. Raised whenever the schema changes (a test compares them), so that
 * those of an earlier version go through it once more.
 */
export const settingsForm = 1;

const stored = storedItem<unknown>('local:settings', null);
/** What no longer parsed, kept word for word until the person decides. */
const aside = storedItem<KeptAside | null>('local:settings-kept-aside', null);

export interface KeptAside {
  readonly at: number;
  readonly raw: unknown;
}

/**
 * The schema with its library is a tenth of what a page loads. It is needed where settings are written, or were
 * written by another version; what went through it is read as it is.
 */
const schema = async () => (await import('../domain/settings.ts')).Settings;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** null = not to be read as settings of today. */
async function parsed(raw: unknown): Promise<Settings | null> {
  if (raw === null) return newSettings();
  if (isObject(raw) && raw.form === settingsForm) {
    const { form: _, ...settings } = raw;
    return settings as Settings;
  }
  const read = (await schema()).safeParse(raw);
  return read.success ? read.data : null;
}

/** The person's settings. Missing parts take their defaults: a fresh install works with none of it set. */
export async function readSettings(): Promise<Settings> {
  const raw = await stored.getValue();
  const settings = await parsed(raw);
  if (settings) return settings;
  await keepAside(raw);
  return salvage(raw);
}

export type SettingsChange = Partial<SettingsInput>;

/** Changes some settings and leaves the others. Throws where the change itself does not parse. */
export async function writeSettings(
  change: SettingsChange | ((settings: Settings) => SettingsChange),
): Promise<Settings> {
  // Two pages that save at once must not undo each other.
  return navigator.locks.request('sosiego:settings', async () => {
    const before = await readSettings();
    const changes = typeof change === 'function' ? change(before) : change;
    const after = (await schema()).parse({ ...before, ...changes });
    await stored.setValue({ ...after, form: settingsForm });
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
    const before = await parsed(raw);
    callback(await readSettings(), before);
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
async function salvage(raw: unknown): Promise<Settings> {
  const settings = await schema();
  const parts = isObject(raw) ? Object.entries(raw) : [];
  const readable = parts.filter(([key, value]) => settings.safeParse({ [key]: value }).success);
  return settings.parse(Object.fromEntries(readable));
}
