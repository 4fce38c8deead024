/**
 * What the model sees of a post: its words and letter runs, the phrases of the lexicon found in it, and how it is
 * written. Training and listening call the same code, so they cannot drift apart.
 */
import { Address, SignalKind } from '../../domain/assessment.ts';
import type { Evidence } from '../evidence.ts';
import type { PhraseGroup } from '../lexicon/phrase-group.ts';
import type { Normalised, Token } from '../normalise.ts';
import { add, bag, EVIDENCE, FACT_BITS, type Features, makeRoom, PLACES, WHOLE_POST } from './feature-bag.ts';
import { hashText, NGRAM_PLACES, place } from './hashing.ts';
import { addNgrams } from './ngrams.ts';

export { EVIDENCE, FACT_BITS, type Features, PLACES, WHOLE_POST };

/** Where a fact about the post stands in the table. */
export const factPlace = (name: string): number => NGRAM_PLACES + place(hashText(name), FACT_BITS);
/** The fact that carries the lexicon's own weights of a kind, halved. */
export const weightFact = (kind: SignalKind): string => `weight ${kind}`;
const HALF = 0.5;

const addFact = (at: number, value: number, owner = WHOLE_POST): void => add(at, value, owner, 0);

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
  addNgrams(text.tokens);
  addForm(text, address, language);
  addEvidence(evidence);
  return bag;
}
