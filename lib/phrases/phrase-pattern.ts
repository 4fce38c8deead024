/**
 * A small phrase language matched over tokens: linear in the text, bounded gaps, no backtracking to blow up.
 *
 *   word      that form                     a|b       either
 *   word*     any form that begins so       *ado      any form that ends so
 *   #         a number or a numeral         ~2        up to two tokens of any kind
 *   <money>   a token of that kind          a?        may be absent
 *   a_b|c     the words a b in a row, or c  ^         only at the beginning of a sentence
 *   !a|b      none of these comes next; at the beginning: none of these among the three tokens before
 */

/** What a phrase sees of a token. */
export interface PhraseToken {
  readonly kind: string;
  readonly form: string;
  /** Phrases do not cross sentences. */
  readonly sentence: number;
}

export interface Element {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Alternatives of several words in a row; a word may end in `*`. */
  readonly sequences: readonly (readonly string[])[];
  readonly kinds: readonly string[];
  readonly number: boolean;
  /** Whole words and sequences are all it asks for, as most elements do. */
  readonly wordsOnly: boolean;
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

export const NUMERALS: ReadonlySet<string> = new Set(
  (
    'un una dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cien mil medio media ' +
    'varios varias muchos muchas one two three four five six seven eight nine ten twelve fifteen twenty thirty forty ' +
    'several many half couple'
  ).split(' '),
);

const isNumber = ({ kind, form }: PhraseToken): boolean => kind === 'number' || NUMERALS.has(form);

function parseElement(source: string, gap: number): Element {
  const optional = source.endsWith('?');
  const forbidden = source.startsWith('!');
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  const sequences: (readonly string[])[] = [];
  const kinds: string[] = [];
  let number = false;
  for (const part of source.slice(forbidden ? 1 : 0, optional ? -1 : undefined).split('|')) {
    if (part.includes('_')) sequences.push(part.split('_'));
    else if (part === '#') number = true;
    else if (part.startsWith('<')) kinds.push(part.slice(1, -1));
    else if (part.endsWith('*')) prefixes.push(part.slice(0, -1));
    else if (part.startsWith('*')) suffixes.push(part.slice(1));
    else exact.add(part);
  }
  const wordsOnly = !number && prefixes.length + suffixes.length + kinds.length === 0;
  return { exact, prefixes, suffixes, sequences, kinds, number, wordsOnly, optional, forbidden, gap };
}

/** By gap and source: a lexicon says "no" and "me?" in hundreds of phrases. */
const parsed: Map<string, Element>[] = [];

function element(source: string, gap: number): Element {
  parsed[gap] ??= new Map();
  const ofGap = parsed[gap] as Map<string, Element>;
  const known = ofGap.get(source) ?? parseElement(source, gap);
  ofGap.set(source, known);
  return known;
}

const GAP = /^~\d$/;
const MISWRITTEN = /.~|~\D|^\||\|$|^$/;
const partsOf = (source: string): readonly string[] => source.replace('^', '').trim().split(/\s+/);

/**
 * A phrase in the language above, as a pattern that tells of `row`.
 * @throws where it is not one
 */
export function compilePhrase<Row>(source: string, row: Row): Pattern<Row> {
  return compileParts(partsOf(source), source, row);
}

/**
 * The same as one pattern for each way through its alternatives of several words: "late|on_hold" → "late", "on hold".
 * Each of them matches for itself, where a single pattern takes the first that fits.
 */
export function compileVariants<Row>(source: string, row: Row): readonly Pattern<Row>[] {
  return variants(partsOf(source)).map((parts) => compileParts(parts, source, row));
}

function compileParts<Row>(parts: readonly string[], source: string, row: Row): Pattern<Row> {
  const elements: Element[] = [];
  const unless = parts[0]?.startsWith('!') ? element(parts[0], 0) : undefined;
  let gap = 0;
  for (const part of unless ? parts.slice(1) : parts) {
    if (GAP.test(part)) gap = Number(part[1]);
    else {
      if (MISWRITTEN.test(part)) throw new Error(`Not a phrase: ${source}`);
      elements.push(element(part, gap));
      gap = 0;
    }
  }
  const [first] = elements;
  if (first === undefined || first.optional || first.suffixes.length > 0) {
    throw new Error(`Not a phrase: ${source}`);
  }
  return { row, elements, anchored: source.startsWith('^'), unless };
}

function variants(parts: readonly string[]): readonly (readonly string[])[] {
  let found: (readonly string[])[] = [[]];
  for (const part of parts) {
    const heads = part.includes('_') && !part.startsWith('!') ? headsOf(part) : [[part]];
    found = found.flatMap((before) => heads.map((head) => [...before, ...head]));
  }
  return found;
}

/** "late|on_hold?" → "late?", "on hold". */
function headsOf(part: string): readonly (readonly string[])[] {
  const optional = part.endsWith('?');
  const alternatives = (optional ? part.slice(0, -1) : part).split('|');
  const single = alternatives.filter((alternative) => !alternative.includes('_')).join('|');
  const several = alternatives
    .filter((alternative) => alternative.includes('_'))
    .map((words) => words.split('_'));
  if (single === '') return optional ? [[part]] : several;
  return [[single + (optional ? '?' : '')], ...several];
}

function fits(wanted: Element, token: PhraseToken): boolean {
  const { form } = token;
  if (wanted.exact.has(form)) return true;
  if (wanted.wordsOnly) return false;
  for (const prefix of wanted.prefixes) if (form.startsWith(prefix)) return true;
  for (const suffix of wanted.suffixes) if (form.endsWith(suffix)) return true;
  if (wanted.kinds.includes(token.kind)) return true;
  return wanted.number && isNumber(token);
}

function standHere(words: readonly string[], tokens: readonly PhraseToken[], position: number): boolean {
  const sentence = tokens[position]?.sentence;
  return words.every((word, at) => {
    const token = tokens[position + at];
    if (token === undefined || token.sentence !== sentence) return false;
    return word.endsWith('*') ? token.form.startsWith(word.slice(0, -1)) : token.form === word;
  });
}

const standsHere = (wanted: Element, tokens: readonly PhraseToken[], position: number): boolean =>
  fits(wanted, tokens[position] as PhraseToken) ||
  wanted.sequences.some((words) => standHere(words, tokens, position));

/** Index after the match of an element that begins at this place and of all elements after it, or −1. */
export function matchHere(
  elements: readonly Element[],
  at: number,
  tokens: readonly PhraseToken[],
  position: number,
): number {
  const wanted = elements[at] as Element;
  if (fits(wanted, tokens[position] as PhraseToken)) {
    const end = matchFrom(elements, at + 1, tokens, position + 1);
    if (end !== -1) return end;
  }
  return wanted.sequences.length === 0 ? -1 : matchSequence(elements, at, tokens, position);
}

function matchSequence(
  elements: readonly Element[],
  at: number,
  tokens: readonly PhraseToken[],
  position: number,
): number {
  for (const words of (elements[at] as Element).sequences) {
    if (!standHere(words, tokens, position)) continue;
    const end = matchFrom(elements, at + 1, tokens, position + words.length);
    if (end !== -1) return end;
  }
  return -1;
}

/** Index after the match, or −1. Work is bounded by the product of the pattern's few gaps. */
export function matchFrom(
  elements: readonly Element[],
  at: number,
  tokens: readonly PhraseToken[],
  position: number,
): number {
  const wanted = elements[at];
  if (wanted === undefined) return position;
  const sentence = tokens[position - 1]?.sentence;
  if (wanted.forbidden) {
    const isNext = tokens[position]?.sentence === sentence && standsHere(wanted, tokens, position);
    return isNext ? -1 : matchFrom(elements, at + 1, tokens, position);
  }
  for (let skip = 0; skip <= wanted.gap; skip++) {
    const token = tokens[position + skip];
    if (token === undefined || token.sentence !== sentence) break;
    const end = matchHere(elements, at, tokens, position + skip);
    if (end !== -1) return end;
  }
  return wanted.optional ? matchFrom(elements, at + 1, tokens, position) : -1;
}

const LOOK_BEHIND = 3;

/** Whether what a pattern excludes stands shortly before `at`, in the same sentence. */
export function standsBefore(unwanted: Element, tokens: readonly PhraseToken[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let back = 1; back <= LOOK_BEHIND; back++) {
    const token = tokens[at - back];
    if (token === undefined || token.sentence !== sentence) return false;
    if (standsHere(unwanted, tokens, at - back)) return true;
  }
  return false;
}
