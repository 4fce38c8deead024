/**
 * A small phrase language matched over tokens: linear in the text, bounded gaps, no backtracking to blow up.
 *
 *   word      that form                     a|b       either
 *   word*     any form that begins so       a?        may be absent
 *   #         a number or a numeral         ~2        up to two tokens of any kind
 *   <money>   a token of that kind          ^         only at the beginning of a sentence
 *   a_b|c     the words a b in a row, or c
 */
import type { Token, TokenKind } from './normalise.ts';

export interface Element {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly kinds: readonly TokenKind[];
  readonly number: boolean;
  readonly optional: boolean;
  /** Largest gap before the element. */
  readonly gap: number;
}

export interface Pattern<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
  readonly anchored: boolean;
}

export interface Match<Row> {
  readonly row: Row;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Among matches that begin at one token, which is told first. */
  readonly rank: number;
}

export const NUMERALS = new Set(
  (
    'un una dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cien mil medio media ' +
    'varios varias muchos muchas one two three four five six seven eight nine ten twelve fifteen twenty thirty forty ' +
    'several many half couple'
  ).split(' '),
);

const isNumber = (token: Token): boolean => token.kind === 'number' || NUMERALS.has(token.form);

function element(source: string, gap: number): Element {
  const optional = source.endsWith('?');
  const parts = (optional ? source.slice(0, -1) : source).split('|');
  return {
    exact: new Set(parts.filter((part) => !part.endsWith('*') && !part.startsWith('<') && part !== '#')),
    prefixes: parts.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    kinds: parts.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1) as TokenKind),
    number: parts.includes('#'),
    optional,
    gap,
  };
}

/** Alternatives of several words become phrases of their own: "late|on_hold" → "late", "on hold". */
function variants(parts: readonly string[]): string[][] {
  const [part, ...rest] = parts;
  if (part === undefined) return [[]];
  const tails = variants(rest);
  const optional = part.endsWith('?');
  const alternatives = (optional ? part.slice(0, -1) : part).split('|');
  const single = alternatives.filter((alternative) => !alternative.includes('_'));
  const heads = alternatives
    .filter((alternative) => alternative.includes('_'))
    .map((many) => many.split('_'));
  if (single.length > 0) heads.unshift([single.join('|') + (optional ? '?' : '')]);
  return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
}

/** A phrase in the language above, as patterns that all tell of `row`. */
export function compilePhrase<Row>(source: string, row: Row): Pattern<Row>[] {
  const parts = source.replace('^', '').trim().split(/\s+/);
  return variants(parts).map((variant) => compileParts(variant, source, row));
}

function compileParts<Row>(parts: readonly string[], source: string, row: Row): Pattern<Row> {
  const elements: Element[] = [];
  let gap = 0;
  for (const part of parts) {
    if (/^~\d$/.test(part)) gap = Number(part[1]);
    else {
      elements.push(element(part, gap));
      gap = 0;
    }
  }
  if (
    elements.length === 0 ||
    elements[0]?.optional ||
    parts.some((part) => /.~|~\D|^\||\|$|^$/.test(part))
  ) {
    throw new Error(`Not a phrase: ${source}`);
  }
  return { row, elements, anchored: source.startsWith('^') };
}

function fits(wanted: Element, token: Token): boolean {
  if (wanted.exact.has(token.form)) return true;
  for (const prefix of wanted.prefixes) if (token.form.startsWith(prefix)) return true;
  if (wanted.kinds.includes(token.kind)) return true;
  return wanted.number && isNumber(token);
}

/** Index after the match, or −1. Work is bounded by the product of the pattern's few gaps. */
export function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  position: number,
): number {
  const wanted = elements[at];
  if (wanted === undefined) return position;
  const sentence = tokens[position - 1]?.sentence;
  for (let skip = 0; skip <= wanted.gap; skip++) {
    const token = tokens[position + skip];
    if (token === undefined || token.sentence !== sentence) break;
    if (!fits(wanted, token)) continue;
    const end = matchFrom(elements, at + 1, tokens, position + skip + 1);
    if (end !== -1) return end;
  }
  return wanted.optional ? matchFrom(elements, at + 1, tokens, position) : -1;
}
