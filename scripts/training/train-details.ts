import { AssessInput } from '../../lib/domain/assess-input.ts';
import type { Variety } from '../../lib/domain/assessment.ts';
import { assess } from '../../lib/listening/assess.ts';
import type { Model } from '../../lib/listening/model/model.ts';
import { probabilityOf } from '../../lib/listening/score.ts';
import { type Candidate, withoutInstructions } from '../../lib/replies/detail.ts';
import { cuesOfAll } from '../../lib/replies/detail-cues.ts';
import { detailsEn } from '../../lib/replies/detail-en.ts';
import { detailsEs } from '../../lib/replies/detail-es.ts';
import { cueValue, type DetailTable, MOST, placesOf } from '../../lib/replies/detail-model.ts';
import { readCorpusSet } from './corpus.ts';
import { digestOf, type MarkedPost, readMarks } from './detail-marks.ts';
import { type LearnerOptions, type Linear, learn, noPrior, type Sample, scores } from './learner.ts';
import type { PlacedPost } from './training-post.ts';

const BITS = 13;
const FOLDS = 5;
const HOW: LearnerOptions = { epochs: 12, rate: 0.03, ridge: 1e-3, factRidge: 0, factDropout: 0 };
/** The set of others whose posts were marked too; its marks are kept by digest. */
const MARKED_SET = 'complaints_acl19';

interface MarkedCandidate extends Sample {
  readonly mark: 0 | 1 | 2;
  /** What the hand-set order of the readers thinks of it. */
  readonly score: number;
}

interface Marked {
  readonly language: 'es' | 'en';
  readonly candidates: readonly MarkedCandidate[];
}

interface Source {
  readonly text: string;
  readonly variety: Variety;
}

function candidatesIn({ text, variety }: Source): readonly Candidate[] {
  const post = withoutInstructions(text);
  const options = { products: [], withoutAmounts: false, variety };
  return variety === 'en'
    ? detailsEn(post, options)
    : detailsEs(post, variety === 'es-AR' ? 'vos' : 'tu', options);
}

function markedOf(model: Model, source: Source, marks: MarkedPost['marks']): Marked {
  const language = source.variety === 'en' ? 'en' : 'es';
  const post = withoutInstructions(source.text);
  const assessment = assess(model, AssessInput.parse({ id: 'post', text: post }));
  const all = candidatesIn(source).slice(0, MOST);
  const cues = cuesOfAll(all, { language, post, assessment });
  const candidates = all.flatMap((candidate, at): MarkedCandidate[] => {
    const mark = marks[candidate.text] ?? marks[digestOf(candidate.text)];
    if (mark === undefined) return [];
    const places = placesOf(cues[at] ?? [], BITS);
    const values = new Float32Array(places.length).fill(cueValue(places));
    const { score } = candidate;
    return [{ places: Int32Array.from(places), values, target: mark / 2, weight: 1, mark, score }];
  });
  return { language, candidates };
}

const best = (candidates: readonly MarkedCandidate[], value: (candidate: MarkedCandidate) => number) =>
  candidates.reduce((first, each) => (value(each) > value(first) ? each : first));

/** Shares of posts whose first detail is wrong, and is the heart of the matter. */
interface Firsts {
  readonly wrong: number;
  readonly heart: number;
}

const firsts = (chosen: readonly MarkedCandidate[]): Firsts => ({
  wrong: chosen.filter(({ mark }) => mark === 0).length / chosen.length,
  heart: chosen.filter(({ mark }) => mark === 2).length / chosen.length,
});

export interface DetailFigures {
  readonly language: 'es' | 'en';
  readonly posts: number;
  /** First by the order that the readers set by hand. */
  readonly byHand: Firsts;
  /** First by a model that has not seen the post. */
  readonly learnt: Firsts;
  /** The best of each post that there is. */
  readonly possible: Firsts;
}

const fitIn = (model: Linear) => (candidate: MarkedCandidate) =>
  probabilityOf(scores(model, candidate)[0] as number);

function figuresOf(posts: readonly Marked[]): readonly DetailFigures[] {
  const chosen = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = posts.filter((_, index) => index % FOLDS !== fold);
    const fit = fitIn(
      learn(
        rest.flatMap(({ candidates }) => candidates),
        noPrior(1),
        HOW,
      ),
    );
    return posts
      .filter((_, index) => index % FOLDS === fold)
      .map(({ language, candidates }) => ({ language, candidates, first: best(candidates, fit) }));
  }).flat();
  return (['es', 'en'] as const).map((language) => {
    const own = chosen.filter((each) => each.language === language);
    return {
      language,
      posts: own.length,
      byHand: firsts(own.map(({ candidates }) => best(candidates, ({ score }) => score))),
      learnt: firsts(own.map(({ first }) => first)),
      possible: firsts(own.map(({ candidates }) => best(candidates, ({ mark }) => mark))),
    };
  });
}

function packed({ weights, bias }: Linear): DetailTable {
  const used = weights.subarray(0, 1 << BITS);
  const most = used.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9);
  const step = Number((most / 127).toPrecision(6));
  const steps = Int8Array.from(used, (weight) => Math.round(weight / step));
  return {
    bits: BITS,
    bias: Number((bias[0] as number).toPrecision(6)),
    step,
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
}

/**
 * Learns from marked posts which detail of a complaint a reply should take up.
 * @param folder where the sets of others stand
 */
export function trainDetails(
  own: readonly PlacedPost[],
  folder: string,
  model: Model,
): { readonly table: DetailTable; readonly figures: readonly DetailFigures[] } {
  const marks = readMarks();
  const others = readCorpusSet(folder, MARKED_SET).map(({ text }): Source => ({ text, variety: 'en' }));
  const posts = [...own, ...others]
    .flatMap((source) => {
      const marked = marks.get(digestOf(source.text));
      return marked ? [markedOf(model, source, marked)] : [];
    })
    .filter(({ candidates }) => candidates.length > 0);
  const learnt = learn(
    posts.flatMap(({ candidates }) => candidates),
    noPrior(1),
    HOW,
  );
  return { table: packed(learnt), figures: figuresOf(posts) };
}
