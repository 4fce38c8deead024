import type { PageHealth } from '../domain/page-health.ts';
import { storedItem } from '../storage/stored-item.ts';

/** Adapters that found candidates and no readable post. Gone with the browser. */
const unreadable = storedItem<readonly PageHealth[]>('session:health', []);

interface Reading extends Pick<PageHealth, 'extractor' | 'outline'> {
  readonly state: 'reading' | 'unreadable';
}

/** @returns whether anything changed */
export async function setHealth({ extractor, state, outline }: Reading, now: number): Promise<boolean> {
  const before = await unreadable.getValue();
  const others = before.filter((each) => each.extractor !== extractor);
  const isKnown = others.length < before.length;
  if (isKnown === (state === 'unreadable')) return false;
  await unreadable.setValue(isKnown ? others : [...others, { extractor, since: now, outline }]);
  return true;
}

export const listHealth = (): Promise<readonly PageHealth[]> => unreadable.getValue();

/** For whoever mends the adapter: versions, since when, and what is left of its hooks. Names nobody. */
export const healthReport = (
  { extractor, since, outline }: PageHealth,
  version: string,
  browserName: string,
): string =>
  [
    `Sosiego ${version} · ${extractor} · ${browserName}`,
    new Date(since).toISOString(),
    ...Object.entries(outline).map(([hook, found]) => `${String(found).padStart(5)}  ${hook}`),
  ].join('\n');
