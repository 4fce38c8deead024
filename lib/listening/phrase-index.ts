import type { Token, TokenKind } from './normalise.ts';
import { type Element, type Match, matchFrom, NUMERALS, type Pattern } from './phrase-pattern.ts';
import { gather, SparseTable } from './sparse-table.ts';

/** How a token may fit an element; matches at one place are told in this order, then in that of the patterns. */
const EXACT = 0;
const PREFIX = 1;
const KIND = 2;
const NUMBER = 3;

/** A pattern and its place among all. */
interface Entry<Row> {
  readonly pattern: Pattern<Row>;
  readonly order: number;
}

/** Whether nothing matches without a token that fits this element. */
const isNeeded = (element: Element | undefined): element is Element =>
  element !== undefined && !element.optional;

/** Prefixes are looked up by their first letters; shorter ones may not be asked for. */
const OPENING = 3;
function opening(form: string): number {
  return (form.charCodeAt(0) << 20) ^ (form.charCodeAt(1) << 10) ^ form.charCodeAt(2);
}

const NOTHING: readonly number[] = [];

/**
 * What elements ask of tokens ("mal", "mal*", "<money>", "#"), numbered: equal demands of different patterns are one.
 */
class Demands {
  readonly #exact = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #number: number;
  #byOpening: SparseTable<readonly (readonly [prefix: string, demand: number])[]> = new SparseTable(
    new Map(),
  );
  /** Words of the lexicon → all that they meet, in order of the ways. */
  readonly #met = new Map<string, readonly number[]>();
  #asksForWords = false;
  /** By demand. */
  readonly ways: number[] = [];

  constructor() {
    this.#number = this.ways.push(NUMBER) - 1;
  }

  /** Any of these lets a token fit the element. */
  of({ exact, prefixes, kinds, number }: Element): readonly number[] {
    return [
      ...[...exact].map((word) => this.#demand(this.#exact, word, EXACT)),
      ...prefixes.map((prefix) => this.#demand(this.#prefixes, prefix, PREFIX)),
      ...kinds.map((kind) => this.#demand(this.#kinds, kind, KIND)),
      ...(number ? [this.#number] : []),
    ];
  }

  #demand(known: Map<string, number>, what: string, way: number): number {
    const demand = known.get(what) ?? this.ways.push(way) - 1;
    known.set(what, demand);
    return demand;
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
    for (const word of [...this.#exact.keys(), ...NUMERALS]) this.#met.set(word, this.#metByWord(word));
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

  #metByWord(word: string): readonly number[] {
    const exact = this.#exact.get(word);
    return [
      ...(exact === undefined ? [] : [exact]),
      ...this.#metByPrefixes(word),
      ...(NUMERALS.has(word) ? [this.#number] : []),
    ];
  }

  #metByKind(kind: TokenKind): readonly number[] {
    const demand = this.#kinds.get(kind);
    if (kind === 'number') return demand === undefined ? [this.#number] : [demand, this.#number];
    return demand === undefined ? NOTHING : [demand];
  }

  /** All that a token meets, in order of the ways. */
  metBy({ form, kind }: Token): readonly number[] {
    const met = this.#met.get(form) ?? this.#metByPrefixes(form);
    if (kind === 'word' && !this.#asksForWords) return met;
    const byKind = this.#metByKind(kind);
    if (byKind.length === 0) return met;
    const way = (demand: number) => this.ways[demand] as number;
    return [...met, ...byKind].sort((a, b) => way(a) - way(b));
  }
}

/**
 * All patterns at once. Each is tried only where its first two words stand within reach of each other: "no" opens a
 * hundred phrases, "no … llamado" one or two.
 */
export class PhraseIndex<Row> {
  readonly #demands = new Demands();
  /** By first demand: patterns whose first word says enough, and how far off the second word of the others may be. */
  readonly #alone: Entry<Row>[][];
  readonly #reach: Uint8Array;
  /** Two demands → patterns that begin with them. */
  readonly #pairs: SparseTable<readonly Entry<Row>[]>;
  /** Whether anything begins with the demand. */
  readonly #opens: Uint8Array;
  /** The turn in which each pattern was tried last, so that it is tried once for a token. */
  readonly #tried: Uint32Array;
  #turn = 0;

  constructor(patterns: readonly Pattern<Row>[]) {
    for (const { elements } of patterns) for (const element of elements) this.#demands.of(element);
    this.#demands.close();
    const size = this.#demands.ways.length;
    this.#alone = Array.from({ length: size }, () => []);
    this.#reach = new Uint8Array(size);
    const pairs = new Map<number, Entry<Row>[]>();
    patterns.forEach((pattern, order) => {
      this.#add({ pattern, order }, pairs);
    });
    this.#pairs = new SparseTable(pairs);
    this.#opens = Uint8Array.from(this.#reach, (reach, i) => (reach > 0 || this.#alone[i]?.length ? 1 : 0));
    this.#tried = new Uint32Array(patterns.length);
  }

  #keyOf(first: number, second: number): number {
    return first * this.#reach.length + second;
  }

  #add(entry: Entry<Row>, pairs: Map<number, Entry<Row>[]>): void {
    const [first, second] = entry.pattern.elements;
    for (const demand of this.#demands.of(first as Element)) {
      if (!isNeeded(second)) {
        this.#alone[demand]?.push(entry);
        continue;
      }
      this.#reach[demand] = Math.max(this.#reach[demand] as number, second.gap + 1);
      for (const other of this.#demands.of(second)) {
        gather(pairs, this.#keyOf(demand, other), entry);
      }
    }
  }

  /** Every match, overlapping ones included. */
  matches(tokens: readonly Token[], accepts: (row: Row) => boolean): Match<Row>[] {
    const met: (readonly number[])[] = [];
    for (const token of tokens) met.push(this.#demands.metBy(token));
    const found: Match<Row>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      this.#turn++;
      for (const demand of met[at] as readonly number[]) {
        if (this.#opens[demand] === 0) continue;
        for (const entry of this.#alone[demand] as readonly Entry<Row>[])
          this.#try(entry, demand, tokens, at, accepts, found);
        this.#tryPairs(demand, met, tokens, at, accepts, found);
      }
    }
    return found;
  }

  #tryPairs(
    demand: number,
    met: readonly (readonly number[])[],
    tokens: readonly Token[],
    at: number,
    accepts: (row: Row) => boolean,
    found: Match<Row>[],
  ): void {
    const last = Math.min(tokens.length - 1, at + (this.#reach[demand] as number));
    for (let next = at + 1; next <= last; next++) {
      for (const second of met[next] as readonly number[]) {
        const entries = this.#pairs.get(this.#keyOf(demand, second));
        if (entries === undefined) continue;
        for (const entry of entries) this.#try(entry, demand, tokens, at, accepts, found);
      }
    }
  }

  #try(
    { pattern, order }: Entry<Row>,
    demand: number,
    tokens: readonly Token[],
    at: number,
    accepts: (row: Row) => boolean,
    found: Match<Row>[],
  ): void {
    if (this.#tried[order] === this.#turn) return;
    this.#tried[order] = this.#turn;
    if ((pattern.anchored && !opensSentence(tokens, at)) || !accepts(pattern.row)) return;
    const to = matchFrom(pattern.elements, 1, tokens, at + 1);
    if (to === -1) return;
    const rank = (this.#demands.ways[demand] as number) * this.#tried.length + order;
    insert(found, { row: pattern.row, from: at, to, rank });
  }
}

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'mention' || tokens[at - 1]?.sentence !== tokens[at]?.sentence;

/** Keeps matches in order of their ranks where they begin at one token. */
function insert<Row>(found: Match<Row>[], match: Match<Row>): void {
  let place = found.push(match) - 1;
  for (; place > 0; place--) {
    const before = found[place - 1] as Match<Row>;
    if (before.from !== match.from || before.rank < match.rank) break;
    found[place] = before;
  }
  found[place] = match;
}
