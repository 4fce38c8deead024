import { browser } from 'wxt/browser';

export interface StoredItem<Value> {
  /** The fallback where nothing is stored. */
  readonly getValue: () => Promise<Value>;
  /** null removes it. */
  readonly setValue: (value: Value) => Promise<void>;
  readonly removeValue: () => Promise<void>;
  /** Calls back after each change, from whichever page. Returns the stop function. */
  readonly watch: (callback: (now: Value, before: Value) => void) => () => void;
}

type Key = `${'local' | 'session'}:${string}`;

/** Firefox gives a frame in somebody's page no `session`: what would stand there lives as long as the frame. */
const held = new Map<string, unknown>();
const frameMemory = {
  get: async (key: string) => ({ [key]: held.get(key) }),
  set: async (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) held.set(key, value);
  },
  remove: async (key: string) => void held.delete(key),
  onChanged: { addListener() {}, removeListener() {} },
};

function areaNamed(name: 'local' | 'session') {
  const area = browser.storage[name];
  return import.meta.env.BROWSER === 'firefox' ? (area ?? frameMemory) : area;
}

/**
 * One value in the browser's own storage: `local` stays on the disk, `session` is memory and gone with the browser.
 * The area is asked for at each use: content scripts know no `session`. Not wxt's own storage: it brings versions,
 * migrations and meta values that nothing here uses, 3,701 bytes gzip for these 351, in every page and the worker.
 */
export function storedItem<Value>(at: Key, fallback: Value): StoredItem<Value> {
  const colon = at.indexOf(':');
  const key = at.slice(colon + 1);
  const area = () => areaNamed(at.slice(0, colon) as 'local' | 'session');
  const orFallback = (value: unknown): Value => (value ?? fallback) as Value;
  const removeValue = () => area().remove(key);
  return {
    getValue: async () => orFallback((await area().get(key))[key]),
    setValue: (value) => ((value ?? null) === null ? removeValue() : area().set({ [key]: value })),
    removeValue,
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        const change = changes[key];
        // Firefox tells of what was written again as it was.
        if (!change || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
        callback(orFallback(change.newValue), orFallback(change.oldValue));
      };
      area().onChanged.addListener(listener);
      return () => area().onChanged.removeListener(listener);
    },
  };
}
