import { plainLetters } from '../../domain/plain-letters.ts';

/** Beyond so many words of one case the rest is not found: nobody writes that much by hand. */
const kept = 4_000;
const word = /[\p{L}\p{N}]{2,32}/gu;

/** Words as the index holds them: lower case, without accents, each once, two letters at least. */
export function wordsOf(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [each] of plainLetters(text).matchAll(word)) words.add(each);
    if (words.size >= kept) break;
  }
  return [...words].slice(0, kept);
}

/**
 * What a person typed, as the index is asked: each word whole, and the last as the beginning of one.
 * One letter in the middle asks for nothing: no word of the index is so short.
 */
export function queryWords(
  text: string,
): { readonly whole: readonly string[]; readonly beginning: string } | null {
  const typed = plainLetters(text).match(/[\p{L}\p{N}]{1,32}/gu) ?? [];
  const beginning = typed.at(-1);
  if (beginning === undefined) return null;
  const whole = typed.slice(0, -1).filter((each) => each.length > 1);
  // After a space the last word is a beginning all the same: "pedido " may still become "pedidos".
  return { whole: [...new Set(whole)], beginning };
}
