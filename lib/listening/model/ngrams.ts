/** Words, their neighbours, and runs of letters, hashed. */
import type { Token } from '../normalise.ts';
import { add, bag, makeRoom } from './feature-bag.ts';
import { extend, hashText, hashUnits, NGRAM_BITS, place } from './hashing.ts';

/** Names, addresses and figures stand for their kind: whose they are says nothing about the grievance. */
const STANDS_FOR: Partial<Record<Token['kind'], string>> = {
  mention: '@',
  url: 'http',
  email: 'http',
  number: '0',
  code: '0',
  money: '$0',
};
const standHashes = new Map(
  Object.entries(STANDS_FOR).map(([kind, form]) => [kind as Token['kind'], hashText(form)]),
);
const isSpelt = ({ kind }: Token): boolean => kind === 'word' || kind === 'hashtag' || kind === 'emoji';
const hasEndings = ({ kind }: Token): boolean => kind === 'word' || kind === 'hashtag';
const isHandle = ({ kind }: Token): boolean => kind === 'mention';
const AT = 1;

const EDGE = ' '.charCodeAt(0);
const EDGES = 2;

/** The words of a post, each between spaces, one after the other; filled anew for each post. */
const spelling = { units: new Uint16Array(4096), begins: new Int32Array(1024) };

function makeSpellingRoom(tokens: readonly Token[]): void {
  let units = 0;
  for (const { form } of tokens) units += form.length + EDGES;
  if (units > spelling.units.length) spelling.units = new Uint16Array(units * 2);
  if (tokens.length >= spelling.begins.length) spelling.begins = new Int32Array(tokens.length * 2);
}

/** Reads each letter once, for the hashes of words and of letter runs. */
function spell(tokens: readonly Token[]): void {
  makeSpellingRoom(tokens);
  const { units, begins } = spelling;
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    begins[i] = at;
    if (!isSpelt(token) && !isHandle(token)) continue;
    units[at++] = EDGE;
    for (let k = isHandle(token) ? AT : 0; k < token.form.length; k++) units[at++] = token.form.charCodeAt(k);
    units[at++] = EDGE;
  }
  begins[tokens.length] = at;
}

function wordHash(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  if (!isSpelt(token)) return standHashes.get(token.kind) as number;
  const { units, begins } = spelling;
  return hashUnits(units, (begins[at] as number) + 1, (begins[at + 1] as number) - 1);
}

const START = hashText('^');
const END = hashText('$');
/** Salts keep a word, a pair and a letter run of the same hash apart. */
const PAIR = 0x5bd1e995;
const TRIPLE = 0x1b873593;
const GAPPED = 0x38b34ae5;
const LETTERS = 0x4cf5ad43;
const HANDLE = 0x2545f491;
const SHORTEST_RUN = 3;
const LONGEST_RUN = 5;

/**
 * A feature seen twice in a post counts once: what is said matters, not how often. The places seen stand in a hash
 * table as small as the post allows, which stays in the processor's cache; `turn` tells this post's from older ones'.
 */
const seen = { slots: new Int32Array(1024), mask: 1023, turn: 0 };
const TURNS = 1 << (31 - NGRAM_BITS);
const SLOTS = 2;

function forgetSeen(most: number): void {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, most * SLOTS)));
  if (size > seen.slots.length || seen.turn === TURNS - 1) {
    seen.slots = new Int32Array(Math.max(size, seen.slots.length));
    seen.turn = 0;
  }
  seen.mask = size - 1;
  seen.turn++;
}

function isNew(at: number): boolean {
  const { slots, mask, turn } = seen;
  const entry = (turn << NGRAM_BITS) | at;
  for (let slot = at & mask; ; slot = (slot + 1) & mask) {
    const held = slots[slot] as number;
    if (held === entry) return false;
    if (held >>> NGRAM_BITS !== turn) {
      slots[slot] = entry;
      return true;
    }
  }
}

function addNgram(hash: number, owner: number, width: number): void {
  const at = place(hash, NGRAM_BITS);
  if (isNew(at)) add(at, 0, owner, width);
}

const WORD_NGRAMS = 4;

/** Words, pairs, triples, and pairs with one word left out. */
function addWords(tokens: readonly Token[]): void {
  let before = START;
  let last = START;
  for (let at = 0; at < tokens.length; at++) {
    const word = wordHash(tokens, at);
    addNgram(word, at, 1);
    addNgram(extend(extend(PAIR, last), word), Math.max(0, at - 1), at === 0 ? 1 : 2);
    if (at > 1) {
      addNgram(extend(extend(extend(TRIPLE, before), last), word), at - 2, 3);
      addNgram(extend(extend(GAPPED, before), word), at - 2, 3);
    }
    before = last;
    last = word;
  }
  if (tokens.length > 0) addNgram(extend(extend(PAIR, last), END), tokens.length - 1, 1);
}

/** Runs of three to five letters within the words of a family and their edges. */
function addLetters(tokens: readonly Token[], isOfFamily: (token: Token) => boolean, salt: number): void {
  const { units, begins } = spelling;
  for (let at = 0; at < tokens.length; at++) {
    if (!isOfFamily(tokens[at] as Token)) continue;
    const end = begins[at + 1] as number;
    for (let from = begins[at] as number; from + SHORTEST_RUN <= end; from++) {
      let hash = extend(salt, hashUnits(units, from, from + SHORTEST_RUN - 1));
      const longest = Math.min(from + LONGEST_RUN, end);
      for (let to = from + SHORTEST_RUN - 1; to < longest; to++) {
        hash = extend(hash, units[to] as number);
        addNgram(hash, at, 1);
      }
    }
  }
}

const mostNgrams = (tokens: readonly Token[]): number =>
  tokens.length * WORD_NGRAMS +
  1 +
  (spelling.begins[tokens.length] as number) * (LONGEST_RUN - SHORTEST_RUN + 1);

/** Long posts are not louder than short ones: a family of n-grams has the same length together in each. */
function scale(from: number, length: number): void {
  const value = length / Math.sqrt(Math.max(1, bag.length - from));
  bag.values.fill(value, from, bag.length);
}

/** A name says little beside what is written to it. */
const HANDLE_LENGTH = 0.5;

/** All n-grams of a post, into the empty bag. */
export function addNgrams(tokens: readonly Token[]): void {
  spell(tokens);
  const most = mostNgrams(tokens);
  makeRoom(most);
  forgetSeen(most);
  addWords(tokens);
  scale(0, 1);
  const letters = bag.length;
  // Endings, stems, slips of the keyboard.
  addLetters(tokens, hasEndings, LETTERS);
  scale(letters, 1);
  const handles = bag.length;
  // Whether a company or a friend is spoken to: "banco", "air", "_mx" or "87".
  addLetters(tokens, isHandle, HANDLE);
  scale(handles, HANDLE_LENGTH);
}
