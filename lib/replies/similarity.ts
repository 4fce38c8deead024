import { plainLetters } from '../domain/plain-letters.ts';

/** Lower case, without accents; "I'm" is one word. */
export const wordsOf = (text: string): readonly string[] =>
  plainLetters(text).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

function shingles(text: string, size = 5): ReadonlySet<string> {
  const words = wordsOf(text);
  if (words.length < size) return new Set(words.length > 0 ? [words.join(' ')] : []);
  return new Set(words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' ')));
}

/** What two replies are compared by, read once. */
export interface Turns {
  readonly opening: string;
  readonly shingles: ReadonlySet<string>;
}

/** The first four words, folded: two replies that open alike read as canned. */
export const opening = (text: string): string => wordsOf(text).slice(0, 4).join(' ');

export const turnsOf = (text: string): Turns => ({ opening: opening(text), shingles: shingles(text) });

/** Jaccard similarity of five-word shingles, 0–1: how much two replies share whole turns of phrase. */
export function likeness({ shingles: a }: Turns, { shingles: b }: Turns): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / (a.size + b.size - shared);
}

export const similarity = (one: string, other: string): number => likeness(turnsOf(one), turnsOf(other));
