import { storedItem } from '../storage/stored-item.ts';

/** Requests whose answer is awaited: more than anybody has open at once. */
const kept = 50;

/**
 * Passphrases by request, so that an answer opens without typing. In `storage.session`: the browser holds
 * them in memory, never on disk, and they are gone when it closes.
 */
const session = storedItem<readonly { id: string; passphrase: string }[]>('session:readings', []);

export async function rememberPassphrase(id: string, passphrase: string): Promise<void> {
  const others = (await session.getValue()).filter((each) => each.id !== id);
  await session.setValue([{ id, passphrase }, ...others].slice(0, kept));
}

/** null = the browser was closed in between, or the request was never ours. */
export async function passphraseOf(id: string): Promise<string | null> {
  return (await session.getValue()).find((each) => each.id === id)?.passphrase ?? null;
}

/** Of requests whose case was erased. */
export async function forgetPassphrases(ids: readonly string[]): Promise<void> {
  const before = await session.getValue();
  const others = before.filter(({ id }) => !ids.includes(id));
  if (others.length < before.length) await session.setValue(others);
}
