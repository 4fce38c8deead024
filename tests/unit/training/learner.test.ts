import { describe, expect, it } from 'vitest';
import { FACT_BITS, factPlace, PLACES } from '../../../lib/listening/model/features.ts';
import { NGRAM_PLACES } from '../../../lib/listening/model/hashing.ts';
import { headClasses, headNames, readModel, weightAt } from '../../../lib/listening/model/model.ts';
import { featuresOf, readPost } from '../../../lib/listening/read-post.ts';
import { figures } from '../../../scripts/training/figures.ts';
import {
  calibrate,
  type LearnerOptions,
  type Linear,
  learn,
  noPrior,
  type Sample,
  scores,
} from '../../../scripts/training/learner.ts';
import { pack, type Trained } from '../../../scripts/training/pack.ts';

const options: LearnerOptions = { epochs: 10, rate: 0.1, ridge: 1e-4, factRidge: 1e-4, factDropout: 0 };

function sample(text: string, target: number): Sample {
  const { places, values, length } = featuresOf(readPost({ text }));
  return { places: places.slice(0, length), values: values.slice(0, length), target, weight: 1 };
}

const samples = [
  sample('la freidora llegó rota', 1),
  sample('sigo sin internet', 1),
  sample('me cobraron dos veces', 1),
  sample('qué bonito día', 0),
  sample('mañana hay concierto', 0),
  sample('gracias por la fiesta', 0),
];

describe('the learner', () => {
  it('tells apart what it was shown', () => {
    const model = learn(samples, noPrior(1), options);
    for (const each of samples)
      expect((scores(model, each)[0] as number) > 0, String(each.target)).toBe(each.target === 1);
  });

  it('learns the same weights from the same posts', () => {
    expect(learn(samples, noPrior(1), options).weights).toEqual(learn(samples, noPrior(1), options).weights);
  });

  it('stays at its prior where it is shown nothing', () => {
    const prior = noPrior(1);
    prior.weights[factPlace('weight insult')] = 1.5;
    const unseen = learn([sample('qué bonito día', 0)], prior, options);
    expect(unseen.weights[factPlace('weight insult')]).toBe(1.5);
  });

  it('learns nothing of facts that are kept from it', () => {
    const model = learn(samples, noPrior(1), { ...options, factDropout: 1 });
    expect(model.weights.subarray(NGRAM_PLACES).every((weight) => weight === 0)).toBe(true);
    expect(model.weights.subarray(0, NGRAM_PLACES).some((weight) => weight !== 0)).toBe(true);
  });

  it('separates many classes', () => {
    const three = samples.map((each, i) => ({ ...each, target: i % 3 }));
    const model = learn(three, noPrior(3), { ...options, epochs: 60 });
    for (const each of three) {
      const sums = scores(model, each);
      expect(sums.indexOf(Math.max(...sums))).toBe(each.target);
    }
  });
});

describe('calibration', () => {
  it('finds the slope and offset that made the truths', () => {
    const sums = Array.from({ length: 4000 }, (_, i) => (i / 4000) * 8 - 4);
    // Of a hundred posts of one score, as many are true as the logistic of 0.5·score − 1 says.
    const truths = sums.map((sum, i) => (i * 37) % 100 < 100 / (1 + Math.exp(-(0.5 * sum - 1))));
    const { slope, offset } = calibrate(sums, truths);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 1);
  });
});

describe('figures', () => {
  it('are those of the books', () => {
    const { f1, macroF1, precision, recall, falseAlarms } = figures(
      [true, true, false, false, false],
      [true, false, true, false, false],
    );
    expect([precision, recall, f1]).toEqual([0.5, 0.5, 0.5]);
    expect(falseAlarms).toBeCloseTo(1 / 3);
    expect(macroF1).toBeCloseTo((0.5 + 2 / 3) / 2);
  });
});

describe('the file of the model', () => {
  function tinyModel(): Trained {
    const verdict: Linear = { classes: 1, weights: new Float32Array(PLACES), bias: Float32Array.of(-1.25) };
    verdict.weights[7] = 0.5;
    verdict.weights[9] = -0.5;
    verdict.weights[NGRAM_PLACES + 3] = 2;
    const heads = Object.fromEntries(
      headNames.map((name) => {
        const linear = noPrior(headClasses[name].length);
        linear.weights[7 * linear.classes] = 1;
        return [name, linear];
      }),
    ) as Trained['heads'];
    return {
      version: 'test@1',
      complaintFrom: 0.5,
      unsureFrom: 0.25,
      verdict,
      heads,
      known: Int32Array.of(7, 9),
    };
  }
  const bytes = (trained: Trained) => pack(trained).buffer as ArrayBuffer;

  it('is read back as it was written, within half a step', () => {
    const model = readModel(bytes(tinyModel()));
    expect(model).toMatchObject({ version: 'test@1', bias: -1.25, complaintFrom: 0.5, unsureFrom: 0.25 });
    // A step is the spread of the weights, 0.5, by 2.5.
    const halfStep = 0.1 + 1e-6;
    expect(Math.abs(weightAt(model, 7) - 0.5)).toBeLessThanOrEqual(halfStep);
    expect(Math.abs(weightAt(model, 9) + 0.5)).toBeLessThanOrEqual(halfStep);
    expect(weightAt(model, NGRAM_PLACES + 3)).toBeCloseTo(2, 3);
    expect([model.rows[7], model.rows[9], model.rows[8]]).toEqual([1, 2, 0]);
    const { weights, step } = model.heads.cause;
    expect(Math.abs((weights[0] as number) * step - 1)).toBeLessThanOrEqual(2 * halfStep);
  });

  it('is refused where its features are others than these', () => {
    const file = bytes(tinyModel());
    const view = new Uint8Array(file);
    const text = new TextDecoder('latin1').decode(view);
    const at = text.indexOf(`"factBits":${FACT_BITS}`) + '"factBits":'.length;
    view.set(new TextEncoder().encode(String(FACT_BITS - 1).padStart(2, ' ')), at);
    expect(() => readModel(file)).toThrow(/trained for other features/);
  });
});
