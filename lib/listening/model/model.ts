/** The trained model as it stands in its file, and the reading of it. See assets/model/README.md for what it is. */
import { Cause, Kind, type Severity, Stance } from '../../domain/assessment.ts';
import { FACT_BITS, PLACES } from './features.ts';
import { NGRAM_BITS, NGRAM_PLACES } from './hashing.ts';

/** What a head decides between; the order is that of its columns. */
export const headClasses = {
  kind: Kind.options,
  cause: Cause.options,
  severity: [0, 1, 2, 3] satisfies Severity[],
  stance: Stance.options,
} as const;
export type HeadName = keyof typeof headClasses;
export const headNames = Object.keys(headClasses) as readonly HeadName[];

export interface Head {
  readonly bias: readonly number[];
  /** Log-odds of one step of `weights`. */
  readonly step: number;
  /** Row by row: known feature × class. */
  readonly weights: Int8Array;
}

export interface Model {
  readonly version: string;
  /** Log-odds of a complaint before anything is read. */
  readonly bias: number;
  /** Probabilities from which a post is a complaint, and from which nobody can be sure. */
  readonly complaintFrom: number;
  readonly unsureFrom: number;
  /** Steps of log-odds by place of the n-gram: small enough to stay in the processor's cache. @see weightAt */
  readonly ngrams: Int8Array;
  /** Log-odds of so many steps, from −128 on. */
  readonly levels: Float32Array;
  /** Log-odds by place of the fact. */
  readonly facts: Float32Array;
  /** Place → row of the heads, plus one; 0 = unknown to them. */
  readonly rows: Uint16Array;
  readonly heads: Readonly<Record<HeadName, Head>>;
}

/** The part of the file that is JSON; the tables follow it in this order. */
export interface ModelHeader {
  readonly version: string;
  readonly ngramBits: number;
  readonly factBits: number;
  readonly bias: number;
  readonly complaintFrom: number;
  readonly unsureFrom: number;
  /** Log-odds of one step of the n-gram table (int8), and of the fact table (int16). */
  readonly ngramStep: number;
  readonly factStep: number;
  /** Features the heads know. */
  readonly known: number;
  readonly heads: Readonly<Record<HeadName, { readonly bias: readonly number[]; readonly step: number }>>;
}

const LOWEST = -128;
const LEVELS = 256;

/** Log-odds that a feature of value 1 adds. */
export const weightAt = ({ ngrams, levels, facts }: Model, place: number): number =>
  place < NGRAM_PLACES
    ? (levels[(ngrams[place] as number) - LOWEST] as number)
    : (facts[place - NGRAM_PLACES] as number);

const HEADER_LENGTH_BYTES = 4;

/**
 * The file: length of the header (uint32, little endian) · header (UTF-8 JSON, padded with spaces to 4 bytes) ·
 * fact table (int16) · places known to the heads (int32, ascending) · n-gram table (int8) · weights of each head (int8).
 * @throws where the file belongs to other code than this
 */
export function readModel(bytes: ArrayBuffer): Model {
  const headerLength = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes, HEADER_LENGTH_BYTES, headerLength)),
  ) as ModelHeader;
  if (header.ngramBits !== NGRAM_BITS || header.factBits !== FACT_BITS)
    throw new Error(`The model ${header.version} was trained for other features: run npm run train`);
  let at = HEADER_LENGTH_BYTES + headerLength;
  const factSteps = new Int16Array(bytes, at, 1 << FACT_BITS);
  at += factSteps.byteLength;
  const facts = Float32Array.from(factSteps, (steps) => steps * header.factStep);
  const places = new Int32Array(bytes, at, header.known);
  at += places.byteLength;
  const ngrams = new Int8Array(bytes, at, NGRAM_PLACES);
  at += ngrams.byteLength;

  const levels = Float32Array.from({ length: LEVELS }, (_, i) => (i + LOWEST) * header.ngramStep);
  const rows = new Uint16Array(PLACES);
  places.forEach((place, row) => {
    rows[place] = row + 1;
  });
  const heads = Object.fromEntries(
    headNames.map((name) => {
      const table = new Int8Array(bytes, at, header.known * headClasses[name].length);
      at += table.byteLength;
      return [name, { ...header.heads[name], weights: table }];
    }),
  ) as Record<HeadName, Head>;
  const { version, bias, complaintFrom, unsureFrom } = header;
  return { version, bias, complaintFrom, unsureFrom, ngrams, levels, facts, rows, heads };
}
