import { plainLetters } from '../../lib/domain/plain-letters.ts';

const wordsOf = (text: string): readonly string[] => plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Findable {
  readonly label: string;
  /** Other words for it. */
  readonly also: string;
}

/**
 * Those of which every typed word begins a word, the ones named so before those only also called so; within each in
 * the order given. Nothing typed finds all.
 */
export function matchCommands<T extends Findable>(commands: readonly T[], typed: string): readonly T[] {
  const wanted = wordsOf(typed);
  const begins = (text: string) => {
    const words = wordsOf(text);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  };
  const named = commands.filter(({ label }) => begins(label));
  const also = commands.filter((each) => !named.includes(each) && begins(`${each.label} ${each.also}`));
  return [...named, ...also];
}
