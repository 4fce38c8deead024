/** How a figure is spread over cases. */
export interface Distribution {
  readonly n: number;
  /** Quartiles by linear interpolation between the nearest two (type 7 of Hyndman and Fan, 1996). null = no cases. */
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
}

/** Under so many cases a figure says little, and says so; there are no percentages of them. */
export const fewest = 10;

export function distributionOf(values: readonly number[]): Distribution {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    n: sorted.length,
    q1: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q3: quantile(sorted, 0.75),
  };
}

function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

/** How many values lie in each of the steps that these edges make: under the first, …, from the last on. */
export function countsBetween(values: readonly number[], edges: readonly number[]): readonly number[] {
  const counts = new Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    const place = edges.findIndex((edge) => value < edge);
    counts[place < 0 ? edges.length : place] = (counts[place < 0 ? edges.length : place] as number) + 1;
  }
  return counts;
}
