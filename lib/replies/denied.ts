import { plainLetters } from '../domain/plain-letters.ts';

/** Letters by which "llegó", "llegara" and "llegaba" are one word. */
const stemLength = 4;
/** What carries no weight in a claim. */
const empty =
  /^(?:para|como|este|esta|esto|desde|hasta|sobre|nunca|with|from|that|this|have|been|were|they|never)$/u;

/** Words of weight and numbers, cut to what tells them apart. */
const stemsOf = (said: string): readonly string[] =>
  (plainLetters(said).match(/\p{L}{4,}|\d+/gu) ?? [])
    .filter((word) => !empty.test(word))
    .map((word) => word.slice(0, stemLength));

/** Do these words say one of the claims: all that weighs in it, in whatever form? */
export function saysAny(words: string, claims: readonly string[]): boolean {
  if (claims.length === 0) return false;
  const said = new Set(stemsOf(words));
  return claims.map(stemsOf).some((stems) => stems.length > 0 && stems.every((stem) => said.has(stem)));
}
