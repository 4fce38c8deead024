import type { Signal, SignalKind } from '../../domain/assessment.ts';
import type { Evidence } from '../evidence.ts';
import type { Token } from '../normalise.ts';
import { EVIDENCE, type Features, WHOLE_POST } from './features.ts';
import { type HeadName, type Model, weightAt } from './model.ts';

/** Log-odds of a complaint: the bias and what each feature adds. */
export function logOdds(model: Model, features: Features): number {
  const { places, values, length } = features;
  let sum = model.bias;
  for (let i = 0; i < length; i++) sum += weightAt(model, places[i] as number) * (values[i] as number);
  return sum;
}

/** Scores of a head's classes, in their order; comparable within the head only. */
export function headScores<Name extends HeadName>(model: Model, name: Name, features: Features): number[] {
  const { bias, step, weights } = model.heads[name];
  const scores = [...bias];
  const { places, values, length } = features;
  for (let i = 0; i < length; i++) {
    const row = model.rows[places[i] as number] as number;
    if (row === 0) continue;
    const value = (values[i] as number) * step;
    const from = (row - 1) * scores.length;
    for (let k = 0; k < scores.length; k++)
      scores[k] = (scores[k] as number) + (weights[from + k] as number) * value;
  }
  return scores;
}

/** Spans of wording worth showing; the others are summed into one signal without words. */
const SPANS = 8;
const LEAST_SHOWN = 0.08;

interface Run {
  start: number;
  end: number;
  weight: number;
}

/** A word that only joins is no reason of its own kind: "because" denies nothing. */
const kindShown = ({ kind, group, from, to }: Evidence, tokens: readonly Token[]): SignalKind =>
  group?.joining?.has(
    tokens
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  )
    ? 'wording'
    : kind;

/** Neighbouring tokens that pull the same way are one span. */
function runsOf(tokens: readonly Token[], pulls: Float64Array): Run[] {
  const runs: Run[] = [];
  let open: { run: Run; sentence: number } | undefined;
  tokens.forEach((token, i) => {
    const weight = pulls[i] as number;
    if (weight === 0) return;
    if (open && open.sentence === token.sentence && open.run.weight > 0 === weight > 0) {
      open.run.end = token.end;
      open.run.weight += weight;
      return;
    }
    const run = { start: token.start, end: token.end, weight };
    runs.push(run);
    open = { run, sentence: token.sentence };
  });
  return runs;
}

/**
 * What decided, as spans with signed weights: the evidence of the lexicon under its own kinds, the rest as wording.
 * The weights add up to the log-odds less the bias.
 */
export function explain(
  model: Model,
  features: Features,
  evidence: readonly Evidence[],
  tokens: readonly Token[],
): Signal[] {
  const told = new Float64Array(evidence.length);
  const pulls = new Float64Array(tokens.length);
  let rest = 0;
  for (let i = 0; i < features.length; i++) {
    const pull = weightAt(model, features.places[i] as number) * (features.values[i] as number);
    const owner = features.owners[i] as number;
    if (owner <= EVIDENCE) told[EVIDENCE - owner] = (told[EVIDENCE - owner] as number) + pull;
    else if (owner === WHOLE_POST) rest += pull;
    else {
      const width = features.widths[i] as number;
      for (let k = 0; k < width; k++) pulls[owner + k] = (pulls[owner + k] as number) + pull / width;
    }
  }
  const signals: Signal[] = evidence.map((item, i) => ({
    kind: kindShown(item, tokens),
    weight: told[i] as number,
    start: item.start,
    end: item.end,
  }));
  const runs = runsOf(tokens, pulls).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  runs.forEach(({ start, end, weight }, i) => {
    if (i < SPANS && Math.abs(weight) >= LEAST_SHOWN) signals.push({ kind: 'wording', weight, start, end });
    else rest += weight;
  });
  if (rest !== 0) signals.push({ kind: 'form', weight: rest, start: 0, end: 0 });
  return signals.sort((a, b) => a.start - b.start || a.end - b.end);
}
