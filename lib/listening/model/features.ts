/**
 * What the model sees of a post: its words and letter runs, the phrases of the lexicon found in it, and how it is
 * written. Training and listening call the same code, so they cannot drift apart.
 */
import { Address, SignalKind } from '../../domain/assessment.ts';
import type { Evidence } from '../evidence.ts';
import type { PhraseGroup } from '../lexicon/phrase-group.ts';
import type { Normalised, Token } from '../normalise.ts';
import { extend, hashText, hashUnits, NGRAM_BITS, NGRAM_PLACES, place } from './hashing.ts';

/** Places after the n-grams', for the lexicon and the form: few features, kept finer. */
export const FACT_BITS = 13;
export const PLACES = NGRAM_PLACES + (1 << FACT_BITS);

/** Whose words a feature stands for. */
export const WHOLE_POST = -1;
/** Evidence `i` is written `EVIDENCE - i`. */
export const EVIDENCE = -2;

/** One post's features as parallel arrays, valid until the next call of `collectFeatures`. */
export interface Features {
  length: number;
  /** 0 … PLACES − 1. */
  places: Int32Array;
  values: Float32Array;
  /** Index of the first token, WHOLE_POST, or EVIDENCE − index of the evidence. */
  owners: Int32Array;
  /** How many tokens an n-gram runs over. */
  widths: Uint8Array;
}

const bag: Features = {
  length: 0,
  places: new Int32Array(4096),
  values: new Float32Array(4096),
  owners: new Int32Array(4096),
  widths: new Uint8Array(4096),
};

/** Called before features are added, so that adding one need not look. */
function makeRoom(more: number): void {
  const wanted = bag.length + more;
  if (wanted <= bag.places.length) return;
  const places = new Int32Array(wanted * 2);
  const values = new Float32Array(wanted * 2);
  const owners = new Int32Array(wanted * 2);
  const widths = new Uint8Array(wanted * 2);
  places.set(bag.places);
  values.set(bag.values);
  owners.set(bag.owners);
  widths.set(bag.widths);
  Object.assign(bag, { places, values, owners, widths });
}

function add(at: number, value: number, owner: number, width: number): void {
  const next = bag.length++;
  bag.places[next] = at;
  bag.values[next] = value;
  bag.owners[next] = owner;
  bag.widths[next] = width;
}

/** Where a fact about the post stands in the table. */
export const factPlace = (name: string): number => NGRAM_PLACES + place(hashText(name), FACT_BITS);
/** The fact that carries the lexicon's own weights of a kind, halved. */
export const weightFact = (kind: SignalKind): string => `weight ${kind}`;
const HALF = 0.5;

const addFact = (at: number, value: number, owner = WHOLE_POST): void => add(at, value, owner, 0);

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

/** A feature seen twice in a post counts once: what is said matters, not how often. Small, to stay in the cache. */
const seenIn = new Uint8Array(NGRAM_PLACES);
const LAST_MARK = 255;
let mark = 0;

function forgetSeen(): void {
  if (mark === LAST_MARK) {
    seenIn.fill(0);
    mark = 0;
  }
  mark++;
}

function addNgram(hash: number, owner: number, width: number): void {
  const at = place(hash, NGRAM_BITS);
  if (seenIn[at] === mark) return;
  seenIn[at] = mark;
  add(at, 0, owner, width);
}

const WORD_NGRAMS = 4;

/** Words, pairs, triples, and pairs with one word left out. */
function addWords(tokens: readonly Token[]): void {
  makeRoom(tokens.length * WORD_NGRAMS + 1);
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
  makeRoom((begins[tokens.length] as number) * (LONGEST_RUN - SHORTEST_RUN + 1));
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

/** Long posts are not louder than short ones: a family of n-grams has length one together. */
function scale(from: number): void {
  const value = 1 / Math.sqrt(Math.max(1, bag.length - from));
  bag.values.fill(value, from, bag.length);
}

const ASKS = factPlace('asks');
const ASKS_AGAIN = factPlace('asks again');
const SHOUTS = factPlace('shouts');
const SHOUTS_AGAIN = factPlace('shouts again');
const CAPITALS = factPlace('capitals');
const OPENS_WITH_NAME = factPlace('opens with a name');
const NAMES_MANY = factPlace('names many');
const HOLDS = (['mention', 'url', 'hashtag', 'money'] as const).map(
  (kind) => [kind, factPlace(kind)] as const,
);
const LENGTHS = [4, 8, 15, 25, 45].map((limit, i) => [limit, factPlace(`length ${i}`)] as const);
const LONGER = factPlace('length -1');
const ADDRESSES = new Map(Address.options.map((address) => [address, factPlace(`address ${address}`)]));
const LANGUAGES = new Map(['es', 'en'].map((language) => [language, factPlace(`language ${language}`)]));
const OTHER_LANGUAGE = factPlace('language other');
/** Facts of the form are fewer than this. */
const FORM_FACTS = 32;

const lengthPlace = (length: number): number => LENGTHS.find(([limit]) => length < limit)?.[1] ?? LONGER;

function addMarks(marks: readonly Token[]): void {
  let asks = 0;
  let shouts = 0;
  for (const { form } of marks) {
    if (form.includes('?')) asks++;
    if (form.includes('!')) shouts++;
  }
  if (asks > 0) addFact(ASKS, 1);
  if (asks > 1) addFact(ASKS_AGAIN, 1);
  if (shouts > 0) addFact(SHOUTS, 1);
  if (shouts > 1) addFact(SHOUTS_AGAIN, 1);
}

function addForm({ tokens, marks, capitals }: Normalised, address: Address, language: string): void {
  makeRoom(FORM_FACTS);
  addMarks(marks);
  if (capitals > 0.3) addFact(CAPITALS, 1);
  if (tokens[0]?.kind === 'mention') addFact(OPENS_WITH_NAME, 1);
  let mentions = 0;
  for (const { kind } of tokens) if (kind === 'mention') mentions++;
  if (mentions > 2) addFact(NAMES_MANY, 1);
  for (const [held, at] of HOLDS) if (tokens.some(({ kind }) => kind === held)) addFact(at, 1);
  addFact(lengthPlace(tokens.length), 1);
  addFact(ADDRESSES.get(address) as number, 1);
  addFact(LANGUAGES.get(language) ?? OTHER_LANGUAGE, 1);
}

interface KindPlaces {
  readonly weight: number;
  readonly seen: number;
}

const kindPlaces = new Map<SignalKind, KindPlaces>(
  SignalKind.options.map((kind) => [
    kind,
    { weight: factPlace(weightFact(kind)), seen: factPlace(`kind ${kind}`) },
  ]),
);

const groupPlaces = new WeakMap<PhraseGroup, readonly number[]>();

/** Places of a group itself, and of the cause and severity it tells. */
function placesOf(group: PhraseGroup): readonly number[] {
  const known = groupPlaces.get(group);
  if (known !== undefined) return known;
  const facts = [`group ${group.kind} ${group.phrases[0]}`];
  if (group.cause) facts.push(`cause ${group.cause}`);
  if (group.severity) facts.push(`severity ${group.severity}`);
  const places = facts.map(factPlace);
  groupPlaces.set(group, places);
  return places;
}

const SEEN = 0.5;
const EVIDENCE_FACTS = 5;

/** Each kind by its weights, by being there at all, and each group of the lexicon by being there. */
function addEvidence(evidence: readonly Evidence[]): void {
  makeRoom(evidence.length * EVIDENCE_FACTS);
  const kinds = new Set<SignalKind>();
  const groups = new Set<PhraseGroup>();
  for (let i = 0; i < evidence.length; i++) {
    const { kind, weight, group } = evidence[i] as Evidence;
    const places = kindPlaces.get(kind) as KindPlaces;
    addFact(places.weight, weight * HALF, EVIDENCE - i);
    if (!kinds.has(kind)) addFact(places.seen, SEEN, EVIDENCE - i);
    kinds.add(kind);
    if (group === null || groups.has(group)) continue;
    groups.add(group);
    for (const at of placesOf(group)) addFact(at, SEEN, EVIDENCE - i);
  }
}

/** All features of a post; the arrays are used again by the next call. Linear in the length of the text. */
export function collectFeatures(
  text: Normalised,
  evidence: readonly Evidence[],
  address: Address,
  language: string,
): Features {
  bag.length = 0;
  forgetSeen();
  spell(text.tokens);
  addWords(text.tokens);
  scale(0);
  const letters = bag.length;
  // Endings, stems, slips of the keyboard.
  addLetters(text.tokens, hasEndings, LETTERS);
  scale(letters);
  const handles = bag.length;
  // Whether a company or a friend is spoken to: "banco", "air", "_mx" or "87".
  addLetters(text.tokens, isHandle, HANDLE);
  scale(handles);
  addForm(text, address, language);
  addEvidence(evidence);
  return bag;
}
