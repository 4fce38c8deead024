/** Words of a text as two people would agree on them: no case, no accents, no marks. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}@#]+/gu) ?? [];

/** Every run of `size` words, once. */
export function runsOf(text: string, size: number): ReadonlySet<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + size <= words.length; at++) runs.add(words.slice(at, at + size).join(' '));
  return runs;
}

export interface Pair {
  readonly one: number;
  readonly other: number;
  /** Shared word pairs over all word pairs of both, 0–1. */
  readonly similarity: number;
}

/** Pairs of texts whose sets of word pairs overlap by `least` or more (Jaccard). */
export function nearDuplicates(texts: readonly string[], least: number): readonly Pair[] {
  const sets = texts.map((text) => runsOf(text, 2));
  const holders = new Map<string, number[]>();
  const found: Pair[] = [];
  sets.forEach((pairs, other) => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const before = holders.get(pair) ?? [];
      for (const one of before) shared.set(one, (shared.get(one) ?? 0) + 1);
      holders.set(pair, [...before, other]);
    }
    for (const [one, count] of shared) {
      const similarity = count / (pairs.size + (sets[one] as ReadonlySet<string>).size - count);
      if (similarity >= least) found.push({ one, other, similarity });
    }
  });
  return found;
}
