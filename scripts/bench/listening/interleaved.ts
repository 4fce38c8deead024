/** Turns that only warm up, and turns that count. */
const WARM = 3;
const COUNTED = 7;

/**
 * Times each function on each item, `batch` items of one function after the same of the next, so that what else the
 * machine does falls on all alike.
 * @returns for each function its times in µs, one for each item and counted turn
 */
export function interleaved<Item>(
  functions: readonly ((item: Item) => unknown)[],
  items: readonly Item[],
  batch: number,
): readonly (readonly number[])[] {
  const times: number[][] = functions.map(() => []);
  for (let turn = 0; turn < WARM + COUNTED; turn++) {
    for (let from = 0; from < items.length; from += batch) {
      functions.forEach((work, i) => {
        for (const item of items.slice(from, from + batch)) {
          const started = performance.now();
          work(item);
          const took = (performance.now() - started) * 1_000;
          if (turn >= WARM) times[i]?.push(took);
        }
      });
    }
  }
  return times;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
