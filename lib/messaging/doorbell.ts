import { storedItem } from '../storage/stored-item.ts';

/**
 * What changed is not said, only that something did: open surfaces ask again.
 * In `storage.session`, which content scripts cannot read and which dies with the browser; Firefox keeps that from the
 * sidebar as well, so that there it hangs in `local`: a random name that says nothing.
 */
const bell = storedItem<string>(
  import.meta.env.BROWSER === 'firefox' ? 'local:doorbell' : 'session:doorbell',
  '',
);

export async function ring(): Promise<void> {
  await bell.setValue(crypto.randomUUID());
}

/** Calls back after each ring, from any page of ours. Returns the function that stops it. */
export function onDoorbell(callback: () => void, signal?: AbortSignal): () => void {
  const stop = bell.watch(() => callback());
  signal?.addEventListener('abort', stop, { once: true });
  return stop;
}
