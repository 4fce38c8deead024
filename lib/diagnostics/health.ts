import { storedItem } from '../storage/stored-item.ts';

/** Adapters that found candidates and no readable post, since when. Gone with the browser. */
const unreadable = storedItem<Record<string, number>>('session:health', {});

/** @param extractor adapter and version, such as `x@1` */
export async function setHealth(
  extractor: string,
  state: 'reading' | 'unreadable',
  now: number,
): Promise<boolean> {
  const before = await unreadable.getValue();
  const known = before[extractor] !== undefined;
  if (known === (state === 'unreadable')) return false;
  const { [extractor]: _, ...others } = before;
  await unreadable.setValue(state === 'unreadable' ? { ...others, [extractor]: now } : others);
  return true;
}

export async function listHealth(): Promise<{ extractor: string; since: number }[]> {
  return Object.entries(await unreadable.getValue()).map(([extractor, since]) => ({ extractor, since }));
}
