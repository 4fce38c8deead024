import type { ErrorCode } from '../domain/failure.ts';
import type { OutboxState, WaitsFor } from '../domain/outbox-state.ts';
import { storedItem } from '../storage/stored-item.ts';

/** A command that could not be written, with all it needs to be written later. */
export interface Waiting {
  readonly command: string;
  readonly input: unknown;
}

/** Its turn came and it could not be done any more; what the person said in it is not lost. */
export interface Undone extends Waiting {
  readonly code: ErrorCode;
  readonly at: number;
}

interface Outbox {
  readonly waitsFor: WaitsFor;
  readonly waiting: readonly Waiting[];
  readonly undone: readonly Undone[];
}

/** Bytes of JSON, of the ten megabytes that the browser's memory for us has. */
const most = 2_000_000;
const mostUndone = 50;

const nothing: Outbox = { waitsFor: 'waiting-for-space', waiting: [], undone: [] };
const onDisk = storedItem<Outbox | null>('local:outbox', null);
/** Where the disk takes not even this. What stands here is all of it, and counts before what stands there. */
const inMemory = storedItem<Outbox | null>('session:outbox', null);

/** Changes read what was there: one at a time. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sosiego:outbox', work);

const read = async (): Promise<Outbox> => (await inMemory.getValue()) ?? (await onDisk.getValue()) ?? nothing;

async function write(outbox: Outbox): Promise<void> {
  const isNothing = outbox.waiting.length === 0 && outbox.undone.length === 0;
  try {
    await onDisk.setValue(isNothing ? null : outbox);
  } catch {
    await inMemory.setValue(outbox);
    return;
  }
  await inMemory.removeValue();
}

/** false = there is no room for it either. */
export function keepForLater(waiting: Waiting, waitsFor: WaitsFor): Promise<boolean> {
  return inTurn(async () => {
    const before = await read();
    const after = { ...before, waitsFor, waiting: [...before.waiting, waiting] };
    if (JSON.stringify(after).length > most) return false;
    await write(after);
    return true;
  });
}

/** What became of a command whose turn came. */
export type Outcome =
  | { readonly done: true }
  | { readonly waitsFor: WaitsFor }
  | { readonly code: ErrorCode; readonly at: number };

/**
 * Tries what waits, in its order and each once; each carries a `commandId`, so one that had been written after all
 * is not written again. Stops at the first that must wait on: what comes after it may build on it. What cannot be
 * done any more holds up nothing, and is put aside for the person to see.
 * @returns what the first waits for; null = nothing waits any more.
 */
export function retryWaiting(run: (waiting: Waiting) => Promise<Outcome>): Promise<WaitsFor | null> {
  return inTurn(async () => {
    let outbox = await read();
    for (const waiting of outbox.waiting) {
      const outcome = await run(waiting);
      if ('waitsFor' in outcome) {
        if (outcome.waitsFor !== outbox.waitsFor) await write({ ...outbox, waitsFor: outcome.waitsFor });
        return outcome.waitsFor;
      }
      const undone = 'code' in outcome ? [{ ...waiting, ...outcome }] : [];
      outbox = {
        ...outbox,
        waiting: outbox.waiting.slice(1),
        undone: [...outbox.undone, ...undone].slice(-mostUndone),
      };
      await write(outbox);
    }
    return null;
  });
}

/** Lets go, undone, what must not be done any more, and what was put aside of the same. */
export function dropWaiting(is: (waiting: Waiting) => boolean): Promise<void> {
  return inTurn(async () => {
    const { waitsFor, waiting, undone } = await read();
    const isKept = (each: Waiting) => !is(each);
    const rest = { waitsFor, waiting: waiting.filter(isKept), undone: undone.filter(isKept) };
    if (rest.waiting.length < waiting.length || rest.undone.length < undone.length) await write(rest);
  });
}

export const waitingCount = async (): Promise<number> => (await read()).waiting.length;

/** What could not be done any more, the oldest first. */
export const readUndone = async (): Promise<readonly Undone[]> => (await read()).undone;

/** The person has seen it. */
export const forgetUndone = (): Promise<void> => inTurn(async () => write({ ...(await read()), undone: [] }));

export async function outboxState(): Promise<OutboxState> {
  const { waitsFor, waiting, undone } = await read();
  const isInMemory = (await inMemory.getValue()) !== null;
  return { waiting: waiting.length, waitsFor, isInMemory, undone: undone.length };
}

/** Calls back when it may have changed, from any page of ours. Returns the function that stops it. */
export function watchOutbox(callback: () => void): () => void {
  const stops = [onDisk.watch(callback), inMemory.watch(callback)];
  return () => {
    for (const stop of stops) stop();
  };
}
