/**
 * What a person's corrections add to the shipped model, on this device and for one brand: a small linear model over
 * the same features, made anew from the kept corrections whenever one comes or goes. To undo is to leave one out.
 */
import type { Cause, Severity, Stance } from '../domain/assessment.ts';
import type { Lesson, Said } from '../domain/correction.ts';
import type { Features } from './model/features.ts';
import { headClasses, type Model } from './model/model.ts';
import { logOddsOf, probabilityOf } from './score.ts';

type Judged = Pick<Lesson['heard'], 'cause' | 'severity' | 'stance'>;
const voted = ['cause', 'severity', 'stance'] as const satisfies readonly (keyof Judged)[];
type Voted = (typeof voted)[number];
type Class = Cause | Severity | Stance;

/** Weights of each class, in the order of the head, by place; what is told apart by one number has one class. */
type Weights = Map<number, Float64Array>;

export interface Adjustment {
  /** By which all weights count: decay, without going over all of them at each lesson. */
  readonly scale: number;
  readonly complaint: Weights;
  readonly votes: Readonly<Record<Voted, Weights>>;
}

/** A post as corrections know it. */
export type LessonFeatures = Pick<Lesson, 'places' | 'values'>;

/**
 * Single words and letter runs are everybody's; runs of two and three words tell a post from the others. With these
 * alone a correction moves a post that differs in one word, and hardly any other.
 */
const LEAST_WIDTH = 2;
const DECIMALS = 1e4;

/** What is kept of a post: the places of its word runs. */
export function lessonFeatures(features: Features): LessonFeatures {
  const kept: (readonly [number, number])[] = [];
  eachRun(features, (place, value) => kept.push([place, Math.round(value * DECIMALS) / DECIMALS]));
  // In the order of the table, not of the sentence.
  kept.sort(([a], [b]) => a - b);
  return { places: kept.map(([place]) => place), values: kept.map(([, value]) => value) };
}

function eachRun(
  { places, values, widths, length }: Features,
  take: (place: number, value: number) => void,
): void {
  for (let i = 0; i < length; i++) {
    if ((widths[i] as number) >= LEAST_WIDTH) take(places[i] as number, values[i] as number);
  }
}

/** Log-odds of one step at most: the slope of the logistic loss makes the last ones small. */
const STEP = 0.5;
const MOST_STEPS = 250;
/** No correction moves even its own post further than this, in log-odds. */
const FURTHEST = 12;
/** How far beyond the threshold a corrected post is brought, in log-odds. */
const MARGIN = 2;
/** L2: each later correction takes this share off what the earlier ones left. */
const DECAY = 0.0005;
/** The model's own class has one vote; a corrected class leads by half of one. */
const OWN_VOTE = 1;
const LEAD = 0.5;
/** Log-odds below which a sum is an accident of shared words and says nothing. */
const WHISPER = 0.15;

/** Steps of the logistic loss on one post, until it is judged as was said. Returns its log-odds by then. */
function stepped(odds: number, said: NonNullable<Said['verdict']>, model: Model): number {
  const truth = said === 'complaint' ? 1 : 0;
  const goal = truth === 1 ? logOddsOf(model.complaintFrom) + MARGIN : logOddsOf(model.unsureFrom) - MARGIN;
  let now = odds;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (truth === 1 ? now >= goal : now <= goal) break;
    now += STEP * (truth - probabilityOf(now));
  }
  return Math.min(odds + FURTHEST, Math.max(odds - FURTHEST, now));
}

/** What the weights say of a post, class by class. */
function said(
  weights: Weights,
  classes: number,
  scale: number,
  { places, values }: LessonFeatures,
): Float64Array {
  const sums = new Float64Array(classes);
  places.forEach((place, i) => {
    addRow(sums, weights.get(place), scale * (values[i] as number));
  });
  return sums;
}

function addRow(sums: Float64Array, row: Float64Array | undefined, by: number): void {
  if (row === undefined) return;
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + by * (row[at] as number);
}

/** Moves what the weights say of this post by `change`, class by class. */
function teach(weights: Weights, change: readonly number[], { places, values }: LessonFeatures): void {
  const size = values.reduce((sum, value) => sum + value * value, 0);
  places.forEach((place, i) => {
    const row = weights.get(place) ?? new Float64Array(change.length);
    const share = (values[i] as number) / size;
    change.forEach((each, at) => {
      row[at] = (row[at] as number) + share * each;
    });
    weights.set(place, row);
  });
}

/** How far each class must move so that the wanted one leads; [] = it does. */
function changeOfVotes(votes: Float64Array, wanted: number): readonly number[] {
  const rival = votes.reduce<number>(
    (best, vote, at) => (at !== wanted && (best < 0 || vote > (votes[best] as number)) ? at : best),
    -1,
  );
  const lacking = (votes[rival] as number) + LEAD - (votes[wanted] as number);
  if (lacking <= 0) return [];
  return Array.from(votes, (_, at) => (at === wanted ? lacking / 2 : at === rival ? -lacking / 2 : 0));
}

const classesOf = (name: Voted): readonly Class[] => headClasses[name];

function learn(model: Model, { scale, complaint, votes }: Adjustment, lesson: Lesson): void {
  const { verdict } = lesson.said;
  if (verdict !== undefined) {
    const odds = lesson.heard.odds + (said(complaint, 1, scale, lesson)[0] as number);
    const change = stepped(odds, verdict, model) - odds;
    if (change !== 0) teach(complaint, [change / scale], lesson);
  }
  for (const name of voted) {
    const wanted = lesson.said[name];
    if (wanted === undefined) continue;
    const classes = classesOf(name);
    const sums = said(votes[name], classes.length, scale, lesson);
    const own = classes.indexOf(lesson.heard[name]);
    sums[own] = (sums[own] as number) + OWN_VOTE;
    const change = changeOfVotes(sums, classes.indexOf(wanted));
    if (change.length > 0)
      teach(
        votes[name],
        change.map((each) => each / scale),
        lesson,
      );
  }
}

/**
 * Folds corrections, the earliest first, into one adjustment. Those of another model's features are left out.
 * null = nothing was learned.
 */
export function foldCorrections(model: Model, lessons: readonly Lesson[]): Adjustment | null {
  const own = lessons.filter((lesson) => isLearned(model, lesson));
  if (own.length === 0) return null;
  const complaint: Weights = new Map();
  const votes: Record<Voted, Weights> = { cause: new Map(), severity: new Map(), stance: new Map() };
  let scale = 1;
  for (const lesson of own) {
    learn(model, { scale, complaint, votes }, lesson);
    scale *= 1 - DECAY;
  }
  return { scale, complaint, votes };
}

/** Whether more is learned from it than about its own post. */
export const isLearned = (model: Pick<Model, 'version'>, { engine, places }: Lesson): boolean =>
  engine === model.version && places.length > 0;

export interface Adjusted {
  /** Log-odds that the corrections add; 0 = they say nothing of this post. */
  readonly odds: number;
  /** The model's own class gets its vote beside theirs. */
  readonly judge: <Name extends Voted>(name: Name, heard: Judged[Name]) => Judged[Name];
}

const unadjusted: Adjusted = { odds: 0, judge: (_, heard) => heard };

/** What the corrections say of one post; to be asked before its features are overwritten by the next. */
export function adjusted(adjustment: Adjustment | null, features: Features): Adjusted {
  if (adjustment === null) return unadjusted;
  const { scale, complaint, votes } = adjustment;
  const odds = heardIn(complaint, 1, scale, features)[0] as number;
  const sums = Object.fromEntries(
    voted.map((name) => [name, heardIn(votes[name], headClasses[name].length, scale, features)]),
  ) as Record<Voted, Float64Array>;
  return {
    odds: Math.abs(odds) < WHISPER ? 0 : odds,
    judge: (name, heard) => {
      const classes = classesOf(name);
      const found = Array.from(sums[name], (vote, at) => vote + (classes[at] === heard ? OWN_VOTE : 0));
      return classes[found.indexOf(Math.max(...found))] as typeof heard;
    },
  };
}

function heardIn(weights: Weights, classes: number, scale: number, features: Features): Float64Array {
  const sums = new Float64Array(classes);
  if (weights.size > 0) eachRun(features, (place, value) => addRow(sums, weights.get(place), scale * value));
  return sums;
}
