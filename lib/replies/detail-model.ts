import table from '../../assets/model/details.json' with { type: 'json' };
import { hashText, place } from '../listening/model/hashing.ts';
import { probabilityOf } from '../listening/score.ts';
import type { Candidate } from './detail.ts';
import { cuesOfAll, type Listened } from './detail-cues.ts';

/** The trained table: one step count a place, made by `npm run train`. */
export interface DetailTable {
  /** Places are 2^bits. */
  readonly bits: number;
  /** Log-odds of a candidate that nothing is known of. */
  readonly bias: number;
  /** Log-odds of one step. */
  readonly step: number;
  /** Signed bytes in base64, one a place. */
  readonly weights: string;
}

export interface Judged extends Candidate {
  /** 0–1: how a careful reader would mark it as a thing to take up; 0.5 = usable, 1 = the heart of the matter. */
  readonly fit: number;
}

/** The places of a candidate's cues, each once, ascending. */
export const placesOf = (cues: readonly string[], bits: number): readonly number[] =>
  [...new Set(cues.map((cue) => place(hashText(cue), bits)))].sort((one, other) => one - other);

/** Long candidates have more cues than short ones, and are not better for it. */
export const cueValue = (places: readonly number[]): number => 3 / Math.sqrt(places.length);

/**
 * Between two as good, what happened says more than what it happened to. English tellings are cut wrong more often:
 * there more than this costs two replies in a hundred.
 */
const TELLING = { es: 0.12, en: 0.04 } as const;

const unpacked = (weights: string): Int8Array => Int8Array.from(atob(weights), (byte) => byte.charCodeAt(0));
const committed: DetailTable = table;
let steps: Int8Array | undefined;

/** An account of the very thing that would be named, nearly as fit, says more than its name. */
const NEARLY = 0.25;
const FIT_TO_TELL = 0.6;

function accountFirst(sorted: readonly Judged[]): readonly Judged[] {
  const [first] = sorted;
  const thing = first?.kind === 'topic' ? first.text.split(' ')[1]?.toLowerCase() : undefined;
  if (first === undefined || thing === undefined) return sorted;
  const account = sorted.find(
    ({ kind, fit, text }) =>
      kind !== 'topic' &&
      fit >= Math.max(FIT_TO_TELL, first.fit - NEARLY) &&
      text.toLowerCase().split(/\s+/u).includes(thing),
  );
  return account ? [account, ...sorted.filter((each) => each !== account)] : sorted;
}

/**
 * A number, its unit and what they waited for come first (method §4.5): careful readers found 26 of 32 right, too few
 * for the table to learn it.
 */
const waited =
  /(?:minut|hora|d[ií]a|semana|mes|a[ñn]o)\p{L}* (?:y medi[oa] )?(?:esperando|sin (?!usar)|al tel[eé]fono|en espera|en cola|llamando|reclamando|pidiendo)|(?:minute|hour|day|week|month|year)s? (?:waiting|without|on hold|in (?:line|the queue)|late(?!\p{L}))|(?:esperando|waiting|on hold) (?:desde )?(?:hace|for) /iu;
const WAITED = 0.9;
const fitOf = ({ kind, text }: Candidate, learnt: number): number =>
  kind !== 'topic' && waited.test(text) ? Math.max(learnt, WAITED) : learnt;

/** A long post has hundreds; those that its readers think least of are not looked at. */
export const MOST = 60;

/** Every candidate of one post with its fit, best first. */
export function judgeDetails(found: readonly Candidate[], listened: Listened): readonly Judged[] {
  steps ??= unpacked(committed.weights);
  const weights = steps;
  const all = found.slice(0, MOST);
  const cues = cuesOfAll(all, listened);
  const rank = ({ fit, kind }: Judged) => fit + (kind === 'topic' ? 0 : TELLING[listened.language]);
  const sorted = all
    .map((candidate, at): Judged => {
      const places = placesOf(cues[at] ?? [], committed.bits);
      const sum = places.reduce((total, at) => total + (weights[at] as number), 0);
      const learnt = probabilityOf(committed.bias + sum * committed.step * cueValue(places));
      return { ...candidate, fit: fitOf(candidate, learnt) };
    })
    .sort((one, other) => rank(other) - rank(one));
  return accountFirst(sorted);
}
