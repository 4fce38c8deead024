/** Where each kind of token that begins at a place of a folded text ends. */
import {
  ASCII_WORD,
  CURRENCY,
  DIGIT,
  isHighSurrogate,
  isLowSurrogate,
  PAIR,
  SENTENCE_MARK,
  SPACE,
  traitsOfPair,
  traitsOfUnit,
  WORDY,
} from './characters.ts';
import type { Folding } from './fold.ts';

export const AT = '@'.charCodeAt(0);
export const HASH = '#'.charCodeAt(0);
const PERCENT = '%'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const UNDERSCORE = '_'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const COLON = ':'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const PLUS = '+'.charCodeAt(0);
const DASH = '-'.charCodeAt(0);
const H = 'h'.charCodeAt(0);
const W = 'w'.charCodeAt(0);

export function traitsAt({ units, length }: Folding, at: number): number {
  const unit = units[at] as number;
  if (isHighSurrogate(unit) && at + 1 < length && isLowSurrogate(units[at + 1] as number))
    return traitsOfPair(unit, units[at + 1] as number);
  return traitsOfUnit(unit);
}
export const widthOf = (traits: number): number => (traits & PAIR ? 2 : 1);
export const unitHas = ({ units, length }: Folding, at: number, trait: number): boolean =>
  at < length && (traitsOfUnit(units[at] as number) & trait) !== 0;

// Each of these returns where what begins at `at` ends, or `at` where it does not begin there.

function startsWith({ units, length }: Folding, at: number, prefix: string): boolean {
  if (at + prefix.length > length) return false;
  for (let i = 0; i < prefix.length; i++) if (units[at + i] !== prefix.charCodeAt(i)) return false;
  return true;
}

const URL_OPENINGS = ['https://', 'http://', 'www.'] as const;
export const mayOpenUrl = (unit: number): boolean => unit === H || unit === W;

export function endOfUrl(folding: Folding, at: number): number {
  for (const opening of URL_OPENINGS) {
    if (!startsWith(folding, at, opening)) continue;
    const host = at + opening.length;
    let end = host;
    while (end < folding.length && !unitHas(folding, end, SPACE)) end++;
    return end > host ? end : at;
  }
  return at;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/y;

/** The last "@" that something an e-mail address could begin with stands before; −1 in nearly every post. */
export function lastEmailSign(folding: Folding): number {
  const { units, length } = folding;
  for (let at = length - 1; at > 0; at--) {
    if (units[at] !== AT) continue;
    const before = units[at - 1] as number;
    if (before === DOT || before === PLUS || before === DASH || unitHas(folding, at - 1, ASCII_WORD))
      return at;
  }
  return -1;
}

export function endOfEmail(folded: string, at: number): number {
  EMAIL.lastIndex = at;
  return EMAIL.test(folded) ? EMAIL.lastIndex : at;
}

export function endOfMention(folding: Folding, at: number): number {
  let end = at + 1;
  while (unitHas(folding, end, ASCII_WORD)) end++;
  return end > at + 1 ? end : at;
}

export function endOfHashtag(folding: Folding, at: number): number {
  let end = at + 1;
  while (end < folding.length) {
    const traits = traitsAt(folding, end);
    if (!(traits & WORDY) && folding.units[end] !== UNDERSCORE) break;
    end += widthOf(traits);
  }
  return end > at + 1 ? end : at;
}

const joinsFigures = (unit: number): boolean =>
  unit === DOT || unit === COMMA || unit === COLON || unit === SLASH;

export function endOfFigure(folding: Folding, at: number): number {
  const { units, length } = folding;
  let end = unitHas(folding, at, CURRENCY) ? at + 1 : at;
  if (!unitHas(folding, end, DIGIT)) return at;
  while (end < length && (unitHas(folding, end, DIGIT) || joinsFigures(units[end] as number))) end++;
  return units[end] === PERCENT || unitHas(folding, end, CURRENCY) ? Math.min(end + 1, length) : end;
}

/** The word read last: one reading tells all that is asked of it. */
export const word = {
  end: 0,
  /** Traits of all its characters. */
  traits: 0,
  /** A letter stands three times in a row, or an apostrophe anywhere. */
  rough: false,
};

export function readWord(folding: Folding, at: number): void {
  const { units, length } = folding;
  let traits = 0;
  let rough = false;
  let before = 0;
  let beforeThat = 0;
  let end = at;
  while (end < length) {
    const unit = units[end] as number;
    const own = traitsAt(folding, end);
    if (!(own & WORDY)) {
      if (unit !== APOSTROPHE) break;
      rough = true;
    }
    if ((unit === before && unit === beforeThat) || own & PAIR) rough = true;
    traits |= own;
    beforeThat = before;
    before = unit;
    end += widthOf(own);
  }
  word.end = end;
  word.traits = traits;
  word.rough = rough;
}

export function endOfMarks(folding: Folding, at: number): number {
  let end = at + 1;
  while (unitHas(folding, end, SENTENCE_MARK)) end++;
  return end;
}
