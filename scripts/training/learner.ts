import { PLACES } from '../../lib/listening/model/features.ts';
import { NGRAM_PLACES } from '../../lib/listening/model/hashing.ts';
import { probabilityOf } from '../../lib/listening/score.ts';

/** One post as the learner sees it: places and values of its features, kept (the collector's own are used again). */
export interface Sample {
  readonly places: Int32Array;
  readonly values: Float32Array;
  readonly target: number;
  /** How much this post counts against one of ours. */
  readonly weight: number;
}

/** Linear scores of `classes` classes; place-major. */
export interface Linear {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface LearnerOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Ridge penalty of n-grams and of facts, paid on the features of each post as it comes. */
  readonly ridge: number;
  readonly factRidge: number;
  /** Share of the posts whose facts are kept from it each time, 0 … 1: the words must do without the lexicon at times. */
  readonly factDropout: number;
}

/** Where learning starts and what the ridge pulls back to; nought where nothing is known beforehand. */
export type Prior = Linear;

export const noPrior = (classes: number): Prior => ({
  classes,
  weights: new Float32Array(PLACES * classes),
  bias: new Float32Array(classes),
});

/** Numerical Recipes' congruential generator: the same order of posts on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

export function scores(
  { classes, weights, bias }: Linear,
  { places, values }: Sample,
  length = places.length,
): Float64Array {
  const sums = Float64Array.from(bias);
  for (let i = 0; i < length; i++) {
    const from = (places[i] as number) * classes;
    const value = values[i] as number;
    for (let k = 0; k < classes; k++) sums[k] = (sums[k] as number) + (weights[from + k] as number) * value;
  }
  return sums;
}

/** Facts follow the n-grams in every sample. */
const countNgrams = ({ places }: Sample): number => {
  const first = places.findIndex((place) => place >= NGRAM_PLACES);
  return first === -1 ? places.length : first;
};

/** What each class's score should have been less of: probability minus truth. */
function errors(sums: Float64Array, target: number): Float64Array {
  if (sums.length === 1) {
    return Float64Array.of(probabilityOf(sums[0] as number) - target);
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd, k) => odd / all - (k === target ? 1 : 0));
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan & Singer 2011): one class = complaint or not, more = softmax.
 * Deterministic: same samples in the same order, same weights.
 */
export function learn(
  samples: readonly Sample[],
  prior: Prior,
  { epochs, rate, ridge, factRidge, factDropout }: LearnerOptions,
): Linear {
  const { classes } = prior;
  const model: Linear = { classes, weights: prior.weights.slice(), bias: prior.bias.slice() };
  const { weights, bias } = model;
  const squares = new Float32Array(PLACES * classes).fill(1e-6);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const order = Int32Array.from(samples, (_, i) => i);
  const random = generator(12_345);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sample = samples[index] as Sample;
      const { places, values, target, weight } = sample;
      const length = random() < factDropout ? countNgrams(sample) : places.length;
      const wrong = errors(scores(model, sample, length), target);
      for (let k = 0; k < classes; k++) {
        const error = (wrong[k] as number) * weight;
        biasSquares[k] = (biasSquares[k] as number) + error * error;
        bias[k] = (bias[k] as number) - (rate * error) / Math.sqrt(biasSquares[k] as number);
        for (let i = 0; i < length; i++) {
          const at = (places[i] as number) * classes + k;
          const pull = (places[i] as number) < NGRAM_PLACES ? ridge : factRidge;
          const slope =
            error * (values[i] as number) + pull * ((weights[at] as number) - (prior.weights[at] as number));
          squares[at] = (squares[at] as number) + slope * slope;
          weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return model;
}

/** Platt's scaling (1999): slope and offset that make the logistic of a score a probability. */
export function calibrate(
  sums: readonly number[],
  truths: readonly boolean[],
): { readonly slope: number; readonly offset: number } {
  let slope = 1;
  let offset = 0;
  // Newton's method on two parameters; a handful of steps is enough for convergence.
  for (let step = 0; step < 25; step++) {
    let [gradientSlope, gradientOffset, slopeSlope, slopeOffset, offsetOffset] = [0, 0, 1e-9, 0, 1e-9];
    sums.forEach((sum, i) => {
      const probability = probabilityOf(slope * sum + offset);
      const error = probability - (truths[i] ? 1 : 0);
      const spread = probability * (1 - probability);
      gradientSlope += error * sum;
      gradientOffset += error;
      slopeSlope += spread * sum * sum;
      slopeOffset += spread * sum;
      offsetOffset += spread;
    });
    const determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    slope -= (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant;
    offset -= (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant;
  }
  return { slope, offset };
}
