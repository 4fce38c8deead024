import type { Rounds } from '../domain/rounds.ts';
import { storedItem } from '../storage/stored-item.ts';

/** Written by the worker alone; pages read it. */
const stored = storedItem<unknown>('local:rounds', {});

const none: Rounds = { looks: {}, ticks: {}, lesson: null };
const parsed = (raw: unknown): Rounds => ({ ...none, ...(raw as Partial<Rounds>) });

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
