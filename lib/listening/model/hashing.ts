/** Feature hashing: every word, word pair and letter run has a place in a table of fixed size. */

/** Places of the n-gram table; the model's file says the same, so a change means training anew. */
export const NGRAM_BITS = 18;
export const NGRAM_PLACES = 1 << NGRAM_BITS;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units from `from` to `to`; 32 bits, signed. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] as number), FNV_PRIME);
  return hash;
}

/** The same over a whole text. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** One more unit or hash on top of a hash: order matters, "no va" is not "va no". */
export const extend = (hash: number, next: number): number => Math.imul(hash ^ next, FNV_PRIME);

/** Spreads a hash over `bits` bits (murmur3's finaliser): FNV alone leaves its low bits uneven. */
export function place(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - bits);
}
