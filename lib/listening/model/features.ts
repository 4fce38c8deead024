/**
 * What the model sees of a post: its words and letter runs, the phrases of the lexicon found in it, and how it is
 * written. Training and listening call the same code, so they cannot drift apart.
 */
import type { SignalKind } from '../../domain/assessment.ts';
import type { Evidence } from '../evidence.ts';
import type { PhraseGroup } from '../lexicon/phrase-group.ts';
import type { Normalised, Token } from '../normalise.ts';
import { extend, hashRun, hashText, NGRAM_BITS, NGRAM_PLACES, place } from './hashing.ts';

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

function grow(): void {
  const size = bag.places.length * 2;
  const places = new Int32Array(size);
  const values = new Float32Array(size);
  const owners = new Int32Array(size);
  const widths = new Uint8Array(size);
  places.set(bag.places);
  values.set(bag.values);
  owners.set(bag.owners);
  widths.set(bag.widths);
  Object.assign(bag, { places, values, owners, widths });
}

function add(at: number, value: number, owner: number, width: number): void {
  if (bag.length === bag.places.length) grow();
  bag.places[bag.length] = at;
  bag.values[bag.length] = value;
  bag.owners[bag.length] = owner;
  bag.widths[bag.length] = width;
  bag.length++;
}

/** Where a fact about the post stands in the table. */
export const factPlace = (name: string): number => NGRAM_PLACES + place(hashText(name), FACT_BITS);
/** The fact that carries the lexicon's own weights of a kind, halved. */
export const weightFact = (kind: SignalKind): string => `weight ${kind}`;
const HALF = 0.5;
const factPlaces = new Map<string, number>();

function addFact(name: string, value: number, owner = WHOLE_POST): void {
  let at = factPlaces.get(name);
  if (at === undefined) {
    at = factPlace(name);
    factPlaces.set(name, at);
  }
  add(at, value, owner, 0);
}

/** Names, addresses and figures stand for their kind: whose they are says nothing about the grievance. */
const STANDS_FOR: Partial<Record<Token['kind'], string>> = {
  mention: '@',
  url: 'http',
  email: 'http',
  number: '0',
  code: '0',
  money: '$0',
};
const standHashes = new Map(Object.values(STANDS_FOR).map((form) => [form, hashText(form)]));
const tokenHash = (token: Token): number => {
  const stand = STANDS_FOR[token.kind];
  return stand === undefined ? hashText(token.form) : (standHashes.get(stand) as number);
};

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

/** A feature seen twice in a post counts once: what is said matters, not how often. */
const seenIn = new Int32Array(NGRAM_PLACES);
let post = 0;

function addNgram(hash: number, owner: number, width: number): void {
  const at = place(hash, NGRAM_BITS);
  if (seenIn[at] === post) return;
  seenIn[at] = post;
  add(at, 0, owner, width);
}

/** Words, pairs, triples, and pairs with one word left out. */
function addWords(tokens: readonly Token[]): void {
  let before = START;
  let last = START;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokenHash(tokens[at] as Token);
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

/** Runs of three to five letters within a word and its edges. */
function addRuns(form: string, salt: number, owner: number): void {
  const word = ` ${form} `;
  for (let from = 0; from + SHORTEST_RUN <= word.length; from++) {
    let hash = extend(salt, hashRun(word, from, from + SHORTEST_RUN - 1));
    const longest = Math.min(LONGEST_RUN, word.length - from);
    for (let size = SHORTEST_RUN; size <= longest; size++) {
      hash = extend(hash, word.charCodeAt(from + size - 1));
      addNgram(hash, owner, 1);
    }
  }
}

/** Endings, stems, slips of the keyboard. */
function addLetters(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, form } = tokens[at] as Token;
    if (kind === 'word' || kind === 'hashtag') addRuns(form, LETTERS, at);
  }
}

/** A handle tells whether a company or a friend is spoken to: "banco", "air", "_mx" or "87". */
function addHandles(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, form } = tokens[at] as Token;
    if (kind === 'mention') addRuns(form.slice(1), HANDLE, at);
  }
}

/** Long posts are not louder than short ones: a family of n-grams has length one together. */
function scale(from: number): void {
  const value = 1 / Math.sqrt(Math.max(1, bag.length - from));
  bag.values.fill(value, from, bag.length);
}

const LENGTHS = [4, 8, 15, 25, 45] as const;

function addForm({ tokens, marks, capitals }: Normalised, address: string, language: string): void {
  let asks = 0;
  let shouts = 0;
  for (const { form } of marks) {
    if (form.includes('?')) asks++;
    if (form.includes('!')) shouts++;
  }
  if (asks > 0) addFact('asks', 1);
  if (asks > 1) addFact('asks again', 1);
  if (shouts > 0) addFact('shouts', 1);
  if (shouts > 1) addFact('shouts again', 1);
  if (capitals > 0.3) addFact('capitals', 1);
  const kinds = new Map<Token['kind'], number>();
  for (const { kind } of tokens) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  if (tokens[0]?.kind === 'mention') addFact('opens with a name', 1);
  if ((kinds.get('mention') ?? 0) > 2) addFact('names many', 1);
  for (const kind of ['mention', 'url', 'hashtag', 'money'] as const) if (kinds.has(kind)) addFact(kind, 1);
  addFact(`length ${LENGTHS.findIndex((limit) => tokens.length < limit)}`, 1);
  addFact(`address ${address}`, 1);
  addFact(`language ${language === 'es' || language === 'en' ? language : 'other'}`, 1);
}

const groupNames = new WeakMap<PhraseGroup, string>();
function nameOf(group: PhraseGroup): string {
  let name = groupNames.get(group);
  if (name === undefined) {
    name = `group ${group.kind} ${group.phrases[0]}`;
    groupNames.set(group, name);
  }
  return name;
}

const SEEN = 0.5;

/** Each kind by its weights, by being there at all, and each group of the lexicon by being there. */
function addEvidence(evidence: readonly Evidence[]): void {
  const kinds = new Set<SignalKind>();
  const groups = new Set<PhraseGroup>();
  for (let i = 0; i < evidence.length; i++) {
    const { kind, weight, group } = evidence[i] as Evidence;
    addFact(weightFact(kind), weight * HALF, EVIDENCE - i);
    if (!kinds.has(kind)) addFact(`kind ${kind}`, SEEN, EVIDENCE - i);
    kinds.add(kind);
    if (group === null || groups.has(group)) continue;
    groups.add(group);
    addFact(nameOf(group), SEEN, EVIDENCE - i);
    if (group.cause) addFact(`cause ${group.cause}`, SEEN, EVIDENCE - i);
    if (group.severity) addFact(`severity ${group.severity}`, SEEN, EVIDENCE - i);
  }
}

/** All features of a post; the arrays are used again by the next call. Linear in the length of the text. */
export function collectFeatures(
  text: Normalised,
  evidence: readonly Evidence[],
  address: string,
  language: string,
): Features {
  bag.length = 0;
  post++;
  addWords(text.tokens);
  scale(0);
  const letters = bag.length;
  addLetters(text.tokens);
  scale(letters);
  const handles = bag.length;
  addHandles(text.tokens);
  scale(handles);
  addForm(text, address, language);
  addEvidence(evidence);
  return bag;
}
