import { storedItem } from '../storage/stored-item.ts';

/** A command that could not be written, with all it needs to be written later. */
export interface Waiting {
  readonly command: string;
  readonly input: unknown;
}

/** Bytes of JSON, of the ten megabytes that the browser's memory for us has. */
const most = 2_000_000;

/** In memory, not on the disk: that is full. Gone with the browser, like the page that asked. */
const queue = storedItem<readonly Waiting[]>('session:outbox', []);

/** Changes read what was there: one at a time. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sosiego:outbox', work);

/** false = there is no room for it either. */
export function keepForLater(waiting: Waiting): Promise<boolean> {
  return inTurn(async () => {
    const all = [...(await queue.getValue()), waiting];
    if (JSON.stringify(all).length > most) return false;
    await queue.setValue(all);
    return true;
  });
}

/**
 * Tries what waits, in its order and each once; each carries a `commandId`, so one that had been written after all
 * is not written again. Stops at the first that must wait on: what comes after it may build on it.
 * @param run true = it is done with, whatever came of it; false = it must wait.
 * @returns whether nothing waits any more.
 */
export function retryWaiting(run: (waiting: Waiting) => Promise<boolean>): Promise<boolean> {
  return inTurn(async () => {
    let rest = await queue.getValue();
    for (const waiting of rest) {
      if (!(await run(waiting))) return false;
      rest = rest.slice(1);
      await queue.setValue(rest);
    }
    return true;
  });
}

/** Lets go, undone, what must not be done any more. */
export function dropWaiting(is: (waiting: Waiting) => boolean): Promise<void> {
  return inTurn(async () => {
    const all = await queue.getValue();
    const rest = all.filter((each) => !is(each));
    if (rest.length < all.length) await queue.setValue(rest);
  });
}

export const waitingCount = async (): Promise<number> => (await queue.getValue()).length;

/** Calls back with how many wait, from any page of ours. Returns the function that stops it. */
export const watchWaiting = (callback: (count: number) => void): (() => void) =>
  queue.watch((waiting) => callback(waiting?.length ?? 0));
