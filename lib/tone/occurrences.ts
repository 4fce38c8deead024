import { foldLetters } from '../phrases/fold-letters.ts';
import { type Match, matches } from './rule.ts';

const letter = /[\p{L}\p{N}]/u;
const isWordEnd = (text: string, at: number): boolean => !letter.test(text[at] ?? '');

/** Whole words of the phrase, however it is capitalised, accented or spaced. */
export function occurrences(folded: string, phrase: string): readonly Match[] {
  const wanted = foldLetters(phrase).trim().split(/\s+/);
  const literal = wanted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(literal.join('\\s+'), 'gu');
  return matches(pattern, folded).filter(
    ({ start, end }) => end > start && isWordEnd(folded, start - 1) && isWordEnd(folded, end),
  );
}
