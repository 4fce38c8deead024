import { Demands, isAskable } from './demands.ts';
import {
  type Element,
  matchFrom,
  matchHere,
  type Pattern,
  type PhraseToken,
  standsBefore,
} from './phrase-pattern.ts';
import { gather, SparseTable } from './sparse-table.ts';

export interface Match<Row> {
  readonly row: Row;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Among matches that begin at one token, which is told first. */
  readonly rank: number;
}

/** A pattern and its place among all. */
interface Entry<Row> {
  readonly pattern: Pattern<Row>;
  readonly order: number;
  /** Its first element takes one token: whatever meets a demand of it fits it. */
  readonly isSingle: boolean;
}

/** Whether nothing matches without a token that meets one of its demands. */
const isNeeded = (element: Element | undefined): element is Element =>
  element !== undefined && !element.optional && !element.forbidden && isAskable(element);
/** Two long lists of words make thousands of pairs, and save little. */
const MOST_PAIRS = 600;

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
    const entries = patterns.map(
      (pattern, order): Entry<Row> => ({
        pattern,
        order,
        isSingle: pattern.elements[0]?.sequences.length === 0,
      }),
    );
    for (const entry of entries) this.#openingOf(entry);
    this.#demands.close();
    const size = this.#demands.ways.length;
    this.#alone = Array.from({ length: size }, () => []);
    this.#reach = new Uint8Array(size);
    const pairs = new Map<number, Entry<Row>[]>();
    for (const entry of entries) this.#add(entry, pairs);
    this.#pairs = new SparseTable(pairs);
    this.#opens = Uint8Array.from(this.#reach, (reach, i) => (reach > 0 || this.#alone[i]?.length ? 1 : 0));
    this.#tried = new Uint32Array(patterns.length);
  }

  #keyOf(first: number, second: number): number {
    return first * this.#reach.length + second;
  }

  /** What opens a pattern, and what must follow; [] = that is not asked for. */
  #openingOf({ pattern, isSingle }: Entry<Row>): readonly [readonly number[], readonly number[]] {
    const [first, second] = pattern.elements as readonly [Element, ...Element[]];
    const firsts = this.#demands.of(first);
    // Where a first word goes on with another, the second element stands further off than its gap says.
    if (!isSingle || !isNeeded(second)) return [firsts, []];
    const seconds = this.#demands.of(second);
    return [firsts, firsts.length * seconds.length > MOST_PAIRS ? [] : seconds];
  }

  #add(entry: Entry<Row>, pairs: Map<number, Entry<Row>[]>): void {
    const [firsts, seconds] = this.#openingOf(entry);
    const reach = (entry.pattern.elements[1]?.gap ?? 0) + 1;
    for (const demand of firsts) {
      if (seconds.length === 0) {
        this.#alone[demand]?.push(entry);
        continue;
      }
      this.#reach[demand] = Math.max(this.#reach[demand] as number, reach);
      for (const other of seconds) gather(pairs, this.#keyOf(demand, other), entry);
    }
  }

  /** Every match, overlapping ones included. */
  matches(tokens: readonly PhraseToken[], accepts: (row: Row) => boolean): Match<Row>[] {
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
    tokens: readonly PhraseToken[],
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
    { pattern, order, isSingle }: Entry<Row>,
    demand: number,
    tokens: readonly PhraseToken[],
    at: number,
    accepts: (row: Row) => boolean,
    found: Match<Row>[],
  ): void {
    if (this.#tried[order] === this.#turn) return;
    this.#tried[order] = this.#turn;
    if ((pattern.anchored && !opensSentence(tokens, at)) || !accepts(pattern.row)) return;
    if (pattern.unless !== undefined && standsBefore(pattern.unless, tokens, at)) return;
    const { elements } = pattern;
    const to = isSingle ? matchFrom(elements, 1, tokens, at + 1) : matchHere(elements, 0, tokens, at);
    if (to === -1) return;
    const rank = (this.#demands.ways[demand] as number) * this.#tried.length + order;
    insert(found, { row: pattern.row, from: at, to, rank });
  }
}

const opensSentence = (tokens: readonly PhraseToken[], at: number): boolean =>
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
