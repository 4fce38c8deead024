import { storedItem } from '../storage/stored-item.ts';
import type { Database } from './database.ts';

/** This installation's id as the database holds it, kept outside of it as well: whose database is a new one knows it. */
const known = storedItem<string | null>('local:device', null);

/** Epoch ms at which it was noticed that the browser had thrown the database away; null = it has not. */
const lost = storedItem<number | null>('local:history-lost-at', null);

/**
 * A browser that finds its store damaged deletes it without a word. Where the database no longer knows who it was, that
 * is noted for the pages to say; and from its first event on, who it is.
 */
export async function noticeLoss(db: Database, now: number): Promise<void> {
  const [before, row] = await Promise.all([known.getValue(), db.meta.get('device')]);
  const device = row ? String(row.value) : null;
  if (device === before) return;
  if (before !== null) await lost.setValue(now);
  await known.setValue(device);
}

/** Before everything is erased on purpose: nothing of that is a loss. */
export const forgetWhoItWas = (): Promise<void> => known.removeValue();

export const lostAt = (): Promise<number | null> => lost.getValue();
export const loseNoMore = (): Promise<void> => lost.removeValue();
export const watchLost = (callback: () => void): (() => void) => lost.watch(callback);
