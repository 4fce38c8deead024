/** Something in the browser's storage that only the worker writes: read once in its life, then held and changed in place. */
export interface Held<Value> {
  /** Two that change it at once change the same value. A reading that failed is tried again. */
  readonly read: () => Promise<Value>;
  /**
   * Resolves once all that was changed before is stored; what is asked meanwhile is stored with it.
   * @param withinMs how long it may wait for more. Even 0 lets an answer leave first, which serialising would hold up.
   */
  readonly save: (withinMs?: number) => Promise<void>;
}

/** For what is no loss when the worker dies. A page is judged batch after batch, and each writing costs as much as a batch. */
export const GATHERING_MS = 500;

interface Writing {
  readonly begin: () => void;
  readonly done: Promise<void>;
}

interface Lifetime {
  readonly forget: () => void;
  readonly flush: () => Promise<void>;
}
const lifetimes: Lifetime[] = [];

/** A worker that starts knows what the storage holds and nothing else. */
export function forgetHeld(): void {
  for (const { forget } of lifetimes) forget();
}

/** Stores at once what still waits for more. Never rejects: whoever asked to save learns what failed. */
export async function flushHeld(): Promise<void> {
  await Promise.all(lifetimes.map(({ flush }) => flush()));
}

export function hold<Value>(
  load: () => Promise<Value>,
  store: (value: Value) => Promise<unknown>,
): Held<Value> {
  let loaded: Promise<Value> | undefined;
  let waiting: Writing | undefined;
  /** Ends with the last writing there is; each waits for the one before. */
  let written: Promise<void> = Promise.resolve();

  function read(): Promise<Value> {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  }

  function plan(): Writing {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const done = Promise.all([begun, written]).then(async () => {
      waiting = undefined;
      await store(await read());
    });
    written = done.catch(() => undefined);
    return { begin, done };
  }

  lifetimes.push({
    forget: () => {
      loaded = undefined;
    },
    flush: () => {
      waiting?.begin();
      return written;
    },
  });
  return {
    read,
    save: (withinMs = 0) => {
      waiting ??= plan();
      setTimeout(waiting.begin, withinMs);
      return waiting.done;
    },
  };
}
