import { type Element, NUMERALS, type PhraseToken } from './phrase-pattern.ts';
import { gather, SparseTable } from './sparse-table.ts';

/** How a token may fit an element; matches at one place are told in this order, then in that of the patterns. */
const EXACT = 0;
const PREFIX = 1;
const KIND = 2;
const NUMBER = 3;

/** Prefixes are looked up by their first letters; shorter ones may not be asked for. */
const OPENING = 3;
function opening(form: string): number {
  return (form.charCodeAt(0) << 20) ^ (form.charCodeAt(1) << 10) ^ form.charCodeAt(2);
}

const NOTHING: readonly number[] = [];
const UNMET: readonly number[] = [];

/** Whether the element can only begin at a token that meets a demand: endings, and nearly any beginning, are no demands. */
export const isAskable = ({ prefixes, suffixes, sequences }: Element): boolean =>
  suffixes.length === 0 &&
  prefixes.every((prefix) => prefix.length >= OPENING) &&
  sequences.every(([word = '']) => !word.endsWith('*') || word.length > OPENING);

/**
 * What elements ask of tokens ("mal", "mal*", "<money>", "#"), numbered: equal demands of different patterns are one.
 */
export class Demands {
  readonly #exact = new Map<string, number>();
  /** Words of the lexicon → all that they meet, in order of the ways; UNMET until one stands in a text. */
  readonly #met = new Map<string, readonly number[]>();
  readonly #prefixes = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #known = new Map<Element, readonly number[]>();
  readonly #number: number;
  #byOpening: SparseTable<readonly (readonly [prefix: string, demand: number])[]> = new SparseTable(
    new Map(),
  );
  #asksForWords = false;
  /** By demand. */
  readonly ways: number[] = [];

  constructor() {
    this.#number = this.ways.push(NUMBER) - 1;
  }

  /** Any of these, and nothing else, lets an element that can be asked for begin at a token. */
  of(element: Element): readonly number[] {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (const word of element.exact) found.add(this.#demand(this.#exact, word, EXACT));
    for (const prefix of element.prefixes) found.add(this.#demand(this.#prefixes, prefix, PREFIX));
    for (const kind of element.kinds) found.add(this.#demand(this.#kinds, kind, KIND));
    if (element.number) found.add(this.#number);
    for (const [word = ''] of element.sequences) found.add(this.#ofWord(word));
    const all = [...found];
    this.#known.set(element, all);
    return all;
  }

  #ofWord(word: string): number {
    return word.endsWith('*')
      ? this.#demand(this.#prefixes, word.slice(0, -1), PREFIX)
      : this.#demand(this.#exact, word, EXACT);
  }

  #demand(known: Map<string, number>, what: string, way: number): number {
    const demand = known.get(what);
    if (demand !== undefined) return demand;
    const made = this.ways.push(way) - 1;
    known.set(what, made);
    return made;
  }

  /** To be called once, after the last element. */
  close(): void {
    this.#asksForWords = this.#kinds.has('word');
    const prefixes = new Map<number, (readonly [string, number])[]>();
    for (const known of this.#prefixes) {
      if (known[0].length < OPENING) throw new Error(`Begins too many words: ${known[0]}*`);
      gather(prefixes, opening(known[0]), known);
    }
    this.#byOpening = new SparseTable(prefixes);
    for (const word of this.#exact.keys()) this.#met.set(word, UNMET);
    for (const word of NUMERALS) this.#met.set(word, UNMET);
  }

  #metByPrefixes(form: string): readonly number[] {
    const prefixes = form.length < OPENING ? undefined : this.#byOpening.get(opening(form));
    if (prefixes === undefined) return NOTHING;
    let met: number[] | undefined;
    for (const [prefix, demand] of prefixes) {
      if (!form.startsWith(prefix)) continue;
      met ??= [];
      met.push(demand);
    }
    return met ?? NOTHING;
  }

  #metByWord(form: string): readonly number[] {
    const known = this.#met.get(form);
    if (known === undefined) return this.#metByPrefixes(form);
    return known === UNMET ? this.#meet(form) : known;
  }

  #meet(form: string): readonly number[] {
    const exact = this.#exact.get(form);
    const met = [
      ...(exact === undefined ? [] : [exact]),
      ...this.#metByPrefixes(form),
      ...(NUMERALS.has(form) ? [this.#number] : []),
    ];
    this.#met.set(form, met);
    return met;
  }

  #metByKind(kind: string): readonly number[] {
    const demand = this.#kinds.get(kind);
    if (kind === 'number') return demand === undefined ? [this.#number] : [demand, this.#number];
    return demand === undefined ? NOTHING : [demand];
  }

  /** All that a token meets, in order of the ways. */
  metBy({ form, kind }: PhraseToken): readonly number[] {
    const met = this.#metByWord(form);
    if (kind === 'word' && !this.#asksForWords) return met;
    const byKind = this.#metByKind(kind);
    if (byKind.length === 0) return met;
    const way = (demand: number) => this.ways[demand] as number;
    return [...met, ...byKind].sort((a, b) => way(a) - way(b));
  }
}
