import { FACT_BITS, PLACES } from '../../lib/listening/model/features.ts';
import { NGRAM_BITS, NGRAM_PLACES } from '../../lib/listening/model/hashing.ts';
import { type HeadName, headClasses, headNames, type ModelHeader } from '../../lib/listening/model/model.ts';
import type { Linear } from './learner.ts';

const largest = (weights: Float32Array): number =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);

/** Root mean square of the weights that are not nought. */
function spread(weights: Float32Array): number {
  let [squares, count] = [0, 0];
  for (const weight of weights) {
    squares += weight * weight;
    if (weight !== 0) count++;
  }
  return Math.sqrt(squares / Math.max(1, count)) || 1e-9;
}

/**
 * Steps as wide as the noise allows: hundreds of small weights are summed, so their rounding evens out, and few
 * different values pack well. What lies beyond 127 steps is cut off.
 */
const STEPS_IN_SPREAD = 2.5;
const stepOf = (weights: Float32Array): number => round(spread(weights) / STEPS_IN_SPREAD);
const quantised = (weights: Float32Array, step: number): Int8Array =>
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));

export interface Trained {
  readonly version: string;
  readonly complaintFrom: number;
  readonly unsureFrom: number;
  /** Calibrated: its scores are log-odds. */
  readonly verdict: Linear;
  readonly heads: Readonly<Record<HeadName, Linear>>;
  /** Places the heads keep, ascending; what was seen too seldom is left out. */
  readonly known: Int32Array;
}

const round = (value: number): number => Number(value.toPrecision(7));

/** Quantises and lays out the file that `lib/listening/model/model.ts` reads. */
export function pack({ version, complaintFrom, unsureFrom, verdict, heads, known }: Trained): Uint8Array {
  const ngrams = verdict.weights.subarray(0, NGRAM_PLACES);
  const facts = verdict.weights.subarray(NGRAM_PLACES, PLACES);
  const ngramStep = stepOf(ngrams);
  const factStep = round(largest(facts) / 32_767);
  const tables = headNames.map((name) => {
    const classes = headClasses[name].length;
    const rows = new Float32Array(known.length * classes);
    known.forEach((place, row) => {
      rows.set(heads[name].weights.subarray(place * classes, (place + 1) * classes), row * classes);
    });
    const step = stepOf(rows);
    return { name, step, table: quantised(rows, step) };
  });
  const header: ModelHeader = {
    version,
    ngramBits: NGRAM_BITS,
    factBits: FACT_BITS,
    bias: round(verdict.bias[0] as number),
    complaintFrom,
    unsureFrom,
    ngramStep,
    factStep,
    known: known.length,
    heads: Object.fromEntries(
      tables.map(({ name, step }) => [name, { step, bias: [...heads[name].bias].map(round) }]),
    ) as unknown as ModelHeader['heads'],
  };
  const json = JSON.stringify(header);
  const padded = json.padEnd(Math.ceil(json.length / 4) * 4);
  const parts = [
    new Uint8Array(Uint32Array.of(padded.length).buffer),
    new TextEncoder().encode(padded),
    new Uint8Array(Int16Array.from(facts, (weight) => Math.round(weight / factStep)).buffer),
    new Uint8Array(known.buffer),
    new Uint8Array(quantised(ngrams, ngramStep).buffer),
    ...tables.map(({ table }) => new Uint8Array(table.buffer)),
  ];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
