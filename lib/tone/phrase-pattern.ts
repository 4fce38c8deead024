/**
 * The phrase language of lib/listening/phrase-pattern.ts and what a reply needs beyond it: endings, words that
 * must not stand before or after, and alternatives of several words inside a phrase of many. Linear in the text.
 *
 *   word      that form                     a|b       either
 *   word*     any form that begins so       a?        may be absent
 *   #         a number or a numeral         ~2        up to two tokens of any kind
 *   <money>   a token of that kind          ^         only at the beginning of a sentence
 *   a_b|c     the words a b in a row, or c           *ado      any form that ends so
 *   !a|b      none of these comes next; at the beginning: none of these among the three tokens before
 */
import type { Token, TokenKind } from '../listening/normalise.ts';
import { NUMERALS } from '../listening/phrase-pattern.ts';

interface Element {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Alternatives of several words in a row. */
  readonly sequences: readonly (readonly string[])[];
  readonly kinds: readonly TokenKind[];
  readonly number: boolean;
  readonly optional: boolean;
  /** Consumes nothing: the next token must not fit. */
  readonly forbidden: boolean;
  /** Largest gap before the element. */
  readonly gap: number;
}

export interface Pattern<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
  readonly anchored: boolean;
  /** What must not stand shortly before. */
  readonly unless: Element | undefined;
}

export interface Match<Row> {
  readonly row: Row;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const isNumber = (token: Token): boolean => token.kind === 'number' || NUMERALS.has(token.form);

function element(source: string, gap: number): Element {
  const optional = source.endsWith('?');
  const forbidden = source.startsWith('!');
  const parts = source.slice(forbidden ? 1 : 0, optional ? -1 : undefined).split('|');
  const single = parts.filter((part) => !part.includes('_'));
  return {
    exact: new Set(single.filter((part) => !part.includes('*') && !part.startsWith('<') && part !== '#')),
    prefixes: single.filter((part) => part.endsWith('*')).map((part) => part.slice(0, -1)),
    suffixes: single.filter((part) => part.startsWith('*')).map((part) => part.slice(1)),
    sequences: parts.filter((part) => part.includes('_')).map((part) => part.split('_')),
    kinds: single.filter((part) => part.startsWith('<')).map((part) => part.slice(1, -1) as TokenKind),
    number: single.includes('#'),
    optional,
    forbidden,
    gap,
  };
}

/** A phrase in the language above, as a pattern that tells of `row`. */
export function compilePhrase<Row>(source: string, row: Row): Pattern<Row> {
  const parts = source.replace('^', '').trim().split(/\s+/);
  const elements: Element[] = [];
  const unless = parts[0]?.startsWith('!') ? element(parts[0], 0) : undefined;
  let gap = 0;
  for (const part of unless ? parts.slice(1) : parts) {
    if (/^~\d$/.test(part)) gap = Number(part[1]);
    else {
      elements.push(element(part, gap));
      gap = 0;
    }
  }
  if (
    elements.length === 0 ||
    elements[0]?.optional ||
    elements[0]?.suffixes.length ||
    parts.some((part) => /.~|~\D|^\||\|$|^$/.test(part))
  ) {
    throw new Error(`Not a phrase: ${source}`);
  }
  return { row, elements, anchored: source.startsWith('^'), unless };
}

function fits(wanted: Element, token: Token): boolean {
  if (wanted.exact.has(token.form)) return true;
  for (const prefix of wanted.prefixes) if (token.form.startsWith(prefix)) return true;
  for (const suffix of wanted.suffixes) if (token.form.endsWith(suffix)) return true;
  if (wanted.kinds.includes(token.kind)) return true;
  return wanted.number && isNumber(token);
}

/** How many tokens the element may take at this place: none, one, or a whole alternative of several words. */
function lengthsAt(wanted: Element, tokens: readonly Token[], position: number): readonly number[] {
  const token = tokens[position];
  if (token === undefined) return [];
  const lengths = fits(wanted, token) ? [1] : [];
  for (const words of wanted.sequences) {
    const whole = words.every((word, at) => {
      const next = tokens[position + at];
      if (next === undefined || next.sentence !== token.sentence) return false;
      return word.endsWith('*') ? next.form.startsWith(word.slice(0, -1)) : next.form === word;
    });
    if (whole) lengths.push(words.length);
  }
  return lengths;
}

/** Index after the match, or −1. Work is bounded by the product of the pattern's few gaps. */
function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  position: number,
): number {
  const wanted = elements[at];
  if (wanted === undefined) return position;
  const sentence = tokens[position - 1]?.sentence;
  if (wanted.forbidden) {
    const next = tokens[position];
    if (next && next.sentence === sentence && lengthsAt(wanted, tokens, position).length > 0) return -1;
    return matchFrom(elements, at + 1, tokens, position);
  }
  for (let skip = 0; skip <= wanted.gap; skip++) {
    const token = tokens[position + skip];
    if (token === undefined || token.sentence !== sentence) break;
    for (const length of lengthsAt(wanted, tokens, position + skip)) {
      const end = matchFrom(elements, at + 1, tokens, position + skip + length);
      if (end !== -1) return end;
    }
  }
  return wanted.optional ? matchFrom(elements, at + 1, tokens, position) : -1;
}

const LOOK_BEHIND = 3;

function standsBefore(unwanted: Element, tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = 1; back <= LOOK_BEHIND; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.sentence !== sentence) return false;
    if (lengthsAt(unwanted, tokens, at - back).length > 0) return true;
  }
  return false;
}

const PREFIX_KEY = 2;

/** All patterns, reachable by the first token in constant time. */
export class PhraseIndex<Row> {
  readonly #exact = new Map<string, Pattern<Row>[]>();
  readonly #prefix = new Map<string, Pattern<Row>[]>();
  readonly #kind = new Map<string, Pattern<Row>[]>();
  readonly #number: Pattern<Row>[] = [];

  constructor(patterns: readonly Pattern<Row>[]) {
    for (const pattern of patterns) this.#add(pattern);
  }

  #add(pattern: Pattern<Row>): void {
    const first = pattern.elements[0] as Element;
    const into = (map: Map<string, Pattern<Row>[]>, key: string) => {
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    };
    const openings = first.sequences.map(([word = '']) => word);
    for (const word of new Set([...first.exact, ...openings.filter((word) => !word.endsWith('*'))]))
      into(this.#exact, word);
    for (const key of new Set(
      [...first.prefixes, ...openings.filter((word) => word.endsWith('*'))].map((prefix) =>
        prefix.slice(0, PREFIX_KEY),
      ),
    ))
      into(this.#prefix, key);
    for (const kind of first.kinds) into(this.#kind, kind);
    if (first.number) this.#number.push(pattern);
  }

  /** Every match, overlapping ones included. */
  matches(tokens: readonly Token[], accepts: (row: Row) => boolean): Match<Row>[] {
    const found: Match<Row>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const opens =
        at === 0 || tokens[at - 1]?.kind === 'mention' || tokens[at - 1]?.sentence !== token.sentence;
      const lists = [
        this.#exact.get(token.form),
        this.#prefix.get(token.form.slice(0, PREFIX_KEY)),
        this.#kind.get(token.kind),
        isNumber(token) ? this.#number : undefined,
      ];
      for (const list of lists) {
        if (list === undefined) continue;
        for (const pattern of list) {
          if ((pattern.anchored && !opens) || !accepts(pattern.row)) continue;
          if (pattern.unless && standsBefore(pattern.unless, tokens, at)) continue;
          for (const length of lengthsAt(pattern.elements[0] as Element, tokens, at)) {
            const to = matchFrom(pattern.elements, 1, tokens, at + length);
            if (to === -1) continue;
            found.push({ row: pattern.row, from: at, to });
            break;
          }
        }
      }
    }
    return found;
  }
}
