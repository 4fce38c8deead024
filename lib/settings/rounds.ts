import { storage } from 'wxt/utils/storage';
import { Rounds } from '../domain/rounds.ts';

/** Written by the worker alone; pages read it. */
const stored = storage.defineItem<unknown>('local:rounds', { fallback: {} });

/** What cannot be read counts as never looked. */
const parsed = (raw: unknown): Rounds => {
  const read = Rounds.safeParse(raw ?? {});
  return read.success ? read.data : Rounds.parse({});
};

export const readRounds = async (): Promise<Rounds> => parsed(await stored.getValue());

/** Changes them one after the other. */
export async function changeRounds(change: (rounds: Rounds) => Partial<Rounds>): Promise<void> {
  await navigator.locks.request('sosiego:rounds', async () => {
    const before = await readRounds();
    await stored.setValue({ ...before, ...change(before) });
  });
}

/** Returns the stop function. */
export const watchRounds = (callback: (rounds: Rounds) => void): (() => void) =>
  stored.watch((raw) => callback(parsed(raw)));
