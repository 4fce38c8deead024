/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Cells of the table below: two texts of some thousand words. Beyond it nothing is told apart. */
const largestTable = 4_000_000;

/** Both texts, cut where they part: the longest common run of words, in order, is what did not change. */
export function changesBetween(
  mine: string,
  theirs: string,
): { readonly mine: readonly Stretch[]; readonly theirs: readonly Stretch[] } {
  const [a, b] = [wordsOf(mine), wordsOf(theirs)];
  const width = b.length + 1;
  if ((a.length + 1) * width > largestTable)
    return { mine: [{ text: mine, changed: false }], theirs: [{ text: theirs, changed: false }] };
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longest = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      common[i * width + j] = longest;
    }
  }
  const kept = { mine: new Set<number>(), theirs: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept.mine.add(i++);
      kept.theirs.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { mine: stretches(a, kept.mine), theirs: stretches(b, kept.theirs) };
}

/** Words with the white space after them. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? [];

function stretches(words: readonly string[], kept: ReadonlySet<number>): readonly Stretch[] {
  const joined: { text: string; changed: boolean }[] = [];
  words.forEach((text, index) => {
    const changed = !kept.has(index);
    const last = joined.at(-1);
    if (last?.changed === changed) last.text += text;
    else joined.push({ text, changed });
  });
  return joined;
}
