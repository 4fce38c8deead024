import type { Token } from './normalise.ts';
import { type Element, isNumber, type Match, matchFrom, NUMERALS, type Pattern } from './phrase-pattern.ts';

/** How a token may fit an element; matches at one place are told in this order, then in that of the patterns. */
const EXACT = 0;
const PREFIX = 1;
const KIND = 2;
const NUMBER = 3;

/** One thing that elements ask of a token ("mal", "mal*", "<money>", "#"), and what begins with it. */
interface Demand<Row> {
  readonly id: number;
  readonly way: number;
  /** Patterns whose first word says enough. */
  readonly alone: Entry<Row>[];
  /** Second demand → patterns that begin with the two. */
  readonly pairs: Map<number, Entry<Row>[]>;
  /** How far off their second word may stand at most. */
  reach: number;
}

interface Entry<Row> {
  readonly pattern: Pattern<Row>;
  readonly order: number;
}

/** Whether nothing matches without a token that fits this element. */
const isNeeded = (element: Element | undefined): element is Element =>
  element !== undefined && !element.optional;

const PREFIX_KEY_UNITS = 2;
const prefixKey = (form: string): number => form.charCodeAt(0) * 0x1_0000 + form.charCodeAt(1);

/**
 * All patterns at once. Each is tried only where its first two words stand within reach of each other: "no" opens a
 * hundred phrases, "no … llamado" one or two.
 */
export class PhraseIndex<Row> {
  readonly #demands: Demand<Row>[] = [];
  readonly #exact = new Map<string, Demand<Row>>();
  readonly #prefixes = new Map<string, Demand<Row>>();
  readonly #prefixesByKey = new Map<number, (readonly [string, Demand<Row>])[]>();
  readonly #kinds = new Map<string, Demand<Row>>();
  readonly #number: Demand<Row>;
  /** Words of the lexicon → all that they meet, in order. */
  readonly #met = new Map<string, readonly Demand<Row>[]>();
  /** The turn in which each pattern was tried last, so that it is tried once for a token. */
  readonly #tried: Uint32Array;
  #turn = 0;

  constructor(patterns: readonly Pattern<Row>[]) {
    this.#number = this.#demand(NUMBER);
    patterns.forEach((pattern, order) => {
      this.#add({ pattern, order });
    });
    for (const [prefix, demand] of this.#prefixes) {
      if (prefix.length < PREFIX_KEY_UNITS) throw new Error(`Too short to begin words with: ${prefix}*`);
      const key = prefixKey(prefix);
      this.#prefixesByKey.set(key, [...(this.#prefixesByKey.get(key) ?? []), [prefix, demand]]);
    }
    for (const word of [...this.#exact.keys(), ...NUMERALS]) this.#met.set(word, this.#meets(word));
    this.#tried = new Uint32Array(patterns.length);
  }

  #demand(way: number): Demand<Row> {
    const demand = { id: this.#demands.length, way, alone: [], pairs: new Map(), reach: 0 };
    this.#demands.push(demand);
    return demand;
  }

  #demandOf(known: Map<string, Demand<Row>>, what: string, way: number): Demand<Row> {
    const demand = known.get(what) ?? this.#demand(way);
    known.set(what, demand);
    return demand;
  }

  /** Any of these lets a token fit the element. */
  #demandsOf({ exact, prefixes, kinds, number }: Element): readonly Demand<Row>[] {
    return [
      ...[...exact].map((word) => this.#demandOf(this.#exact, word, EXACT)),
      ...prefixes.map((prefix) => this.#demandOf(this.#prefixes, prefix, PREFIX)),
      ...kinds.map((kind) => this.#demandOf(this.#kinds, kind, KIND)),
      ...(number ? [this.#number] : []),
    ];
  }

  #add(entry: Entry<Row>): void {
    const [first, second] = entry.pattern.elements;
    const seconds = isNeeded(second) ? this.#demandsOf(second) : [];
    for (const demand of this.#demandsOf(first as Element)) {
      if (!isNeeded(second)) {
        demand.alone.push(entry);
        continue;
      }
      demand.reach = Math.max(demand.reach, second.gap + 1);
      for (const { id } of seconds) demand.pairs.set(id, [...(demand.pairs.get(id) ?? []), entry]);
    }
  }

  #meets(form: string): readonly Demand<Row>[] {
    const met: Demand<Row>[] = [];
    const exact = this.#exact.get(form);
    if (exact) met.push(exact);
    for (const [prefix, demand] of this.#prefixesByKey.get(prefixKey(form)) ?? [])
      if (form.startsWith(prefix)) met.push(demand);
    if (NUMERALS.has(form)) met.push(this.#number);
    return met;
  }

  #demandsMet(token: Token): readonly Demand<Row>[] {
    const met = this.#met.get(token.form) ?? this.#meets(token.form);
    const kind = this.#kinds.get(token.kind);
    if (kind === undefined && token.kind !== 'number') return met;
    const number = isNumber(token) ? [this.#number] : [];
    return [...met.filter(({ way }) => way !== NUMBER), ...(kind ? [kind] : []), ...number];
  }

  /** Every match, overlapping ones included. */
  matches(tokens: readonly Token[], accepts: (row: Row) => boolean): Match<Row>[] {
    const met = tokens.map((token) => this.#demandsMet(token));
    const found: Match<Row>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      this.#turn++;
      for (const demand of met[at] as readonly Demand<Row>[]) {
        for (const entry of demand.alone) this.#try(entry, demand, tokens, at, accepts, found);
        const last = Math.min(tokens.length - 1, at + demand.reach);
        for (let next = at + 1; next <= last; next++) {
          for (const { id } of met[next] as readonly Demand<Row>[]) {
            const entries = demand.pairs.get(id);
            if (entries === undefined) continue;
            for (const entry of entries) this.#try(entry, demand, tokens, at, accepts, found);
          }
        }
      }
    }
    return found;
  }

  #try(
    { pattern, order }: Entry<Row>,
    { way }: Demand<Row>,
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
    const rank = way * this.#tried.length + order;
    let place = found.length;
    while (
      place > 0 &&
      (found[place - 1] as Match<Row>).from === at &&
      (found[place - 1] as Match<Row>).rank > rank
    )
      place--;
    found.splice(place, 0, { row: pattern.row, from: at, to, rank });
  }
}

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'mention' || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
