import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushHeld, forgetHeld, GATHERING_MS, hold } from '../../../lib/cases/held.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A list in a storage whose writings end when the test says so. */
function stored(...before: number[]) {
  const disk = { content: before, readings: 0, writings: [] as (() => void)[] };
  const held = hold(
    async () => {
      disk.readings += 1;
      return [...disk.content];
    },
    (list) => {
      const copy = [...list];
      return new Promise<void>((resolve) => {
        disk.writings.push(() => {
          disk.content = copy;
          resolve();
        });
      });
    },
  );
  const add = async (item: number) => {
    (await held.read()).push(item);
  };
  return { disk, held, add };
}
const turn = () => vi.advanceTimersByTimeAsync(0);

describe('what the worker holds', () => {
  it('is read once, and anew after the worker died', async () => {
    const { disk, held } = stored(1);
    expect(await held.read()).toBe(await held.read());
    expect(disk.readings).toBe(1);
    forgetHeld();
    await held.read();
    expect(disk.readings).toBe(2);
  });

  it('is read again where a reading failed', async () => {
    const load = vi.fn(async () => 'read').mockRejectedValueOnce(new Error('busy'));
    const held = hold(load, async () => undefined);
    await expect(held.read()).rejects.toThrow('busy');
    expect(await held.read()).toBe('read');
  });

  it('is stored after whoever waits for an answer has it', async () => {
    const { disk, held, add } = stored();
    await add(1);
    const saved = held.save();
    await Promise.resolve();
    expect(disk.writings).toHaveLength(0);
    await turn();
    disk.writings[0]?.();
    await saved;
    expect(disk.content).toEqual([1]);
  });

  it('gathers what changes within a moment into one writing', async () => {
    const { disk, held, add } = stored();
    for (const item of [1, 2, 3]) {
      await add(item);
      void held.save(GATHERING_MS);
    }
    await vi.advanceTimersByTimeAsync(GATHERING_MS - 1);
    expect(disk.writings).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.writings).toHaveLength(1);
    disk.writings[0]?.();
    expect(disk.content).toEqual([1, 2, 3]);
  });

  it('who must be sure does not wait for the moment', async () => {
    const { disk, held, add } = stored();
    await add(1);
    void held.save(GATHERING_MS);
    const sure = held.save();
    await turn();
    disk.writings[0]?.();
    await sure;
    expect(disk.content).toEqual([1]);
    await vi.advanceTimersByTimeAsync(GATHERING_MS);
    expect(disk.writings).toHaveLength(1);
  });

  it('is stored once more where it changed during a writing, one after the other', async () => {
    const { disk, held, add } = stored();
    await add(1);
    void held.save();
    await turn();
    await add(2);
    const second = held.save();
    await turn();
    expect(disk.writings).toHaveLength(1);
    disk.writings[0]?.();
    await turn();
    disk.writings[1]?.();
    await second;
    expect(disk.content).toEqual([1, 2]);
  });

  it('is stored by the next writing where one failed, and whoever asked is told', async () => {
    const store = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('full'));
    const held = hold(async () => 'value', store);
    const failed = expect(held.save()).rejects.toThrow('full');
    await turn();
    await failed;
    const saved = held.save();
    await turn();
    await saved;
    expect(store).toHaveBeenCalledTimes(2);
  });

  it('is stored at once where the browser says that it unloads the worker', async () => {
    const { disk, held, add } = stored();
    await add(1);
    void held.save(GATHERING_MS);
    const flushed = flushHeld();
    await turn();
    disk.writings[0]?.();
    await flushed;
    expect(disk.content).toEqual([1]);
  });
});
