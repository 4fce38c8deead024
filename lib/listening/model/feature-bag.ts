import { NGRAM_PLACES } from './hashing.ts';

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

export const bag: Features = {
  length: 0,
  places: new Int32Array(4096),
  values: new Float32Array(4096),
  owners: new Int32Array(4096),
  widths: new Uint8Array(4096),
};

/** Called before features are added, so that adding one need not look. */
export function makeRoom(more: number): void {
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

export function add(at: number, value: number, owner: number, width: number): void {
  const next = bag.length++;
  bag.places[next] = at;
  bag.values[next] = value;
  bag.owners[next] = owner;
  bag.widths[next] = width;
}
