/** What a character is, looked up in tables that fill as characters are met: texts use few different ones. */

/** \p{L} or \p{N}: what words are made of. */
export const WORDY = 1;
/** 0–9. */
export const DIGIT = 2;
/** A letter or figure of ASCII, or "_". */
export const ASCII_WORD = 4;
export const SENTENCE_MARK = 8;
export const CURRENCY = 16;
/** An emoji or another picture. */
export const PICTURE = 32;
export const SPACE = 64;
/** Has a lower case of its own, or an upper case. */
export const CAPITAL = 128;
export const SMALL = 256;
/** Takes two UTF-16 units. */
export const PAIR = 512;
const KNOWN = 1024;

const TRAITS: readonly (readonly [number, RegExp])[] = [
  [WORDY, /[\p{L}\p{N}]/u],
  [DIGIT, /\d/],
  [ASCII_WORD, /\w/],
  [SENTENCE_MARK, /[!?¿¡.,;:\n]/],
  [CURRENCY, /[$€£]/],
  [PICTURE, /\p{Extended_Pictographic}/u],
  [SPACE, /\s/],
];

function traitsOf(character: string): number {
  let traits = KNOWN;
  for (const [trait, pattern] of TRAITS) if (pattern.test(character)) traits |= trait;
  if (character.toLowerCase() !== character) traits |= CAPITAL;
  if (character.toUpperCase() !== character) traits |= SMALL;
  return character.length > 1 ? traits | PAIR : traits;
}

const unitTraits = new Uint16Array(0x1_0000);
const pairTraits = new Map<number, number>();
const PAIRS_LIMIT = 4096;

/** Traits of one UTF-16 unit; half a pair has none. */
export function traitsOfUnit(unit: number): number {
  const known = unitTraits[unit] as number;
  if (known !== 0) return known;
  const traits = traitsOf(String.fromCharCode(unit));
  unitTraits[unit] = traits;
  return traits;
}

export const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
export const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

export function traitsOfPair(high: number, low: number): number {
  const key = high * 0x1_0000 + low;
  const known = pairTraits.get(key);
  if (known !== undefined) return known;
  const traits = traitsOf(String.fromCharCode(high, low));
  if (pairTraits.size < PAIRS_LIMIT) pairTraits.set(key, traits);
  return traits;
}

/** "Ñ", "NO": capitals and nothing written small, the marks on them included. */
export function isShouted(text: string, start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const paired = isHighSurrogate(unit) && at + 1 < end && isLowSurrogate(text.charCodeAt(at + 1));
    const traits = paired ? traitsOfPair(unit, text.charCodeAt(++at)) : traitsOfUnit(unit);
    if (traits & SMALL) return false;
    capitals |= traits & CAPITAL;
  }
  return capitals !== 0;
}
