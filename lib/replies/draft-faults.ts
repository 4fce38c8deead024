import type { Move } from '../domain/suggestion.ts';
import { limitOf, weightedLength } from './length.ts';
import type { Reading } from './reading.ts';
import { likeness, turnsOf } from './similarity.ts';

/** A reply as it was put together. */
export interface Draft {
  readonly text: string;
  readonly moves: readonly Move[];
  /** Its realisations. */
  readonly used: readonly string[];
}

/** Shares of five-word shingles (method §4.6). */
const tooLikeRecent = 0.35;
const tooLikeSibling = 0.5;
const comparedWith = 50;
const opensUnlike = 20;

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Long words said twice, once at least by us: "una respuesta … la respuesta". */
function repeats({ text, moves }: Draft): number {
  const cited = stemsOf(moves.flatMap(({ slots }) => slots.map(({ value }) => value)).join(' '));
  const times = (stems: readonly string[], stem: string) => stems.filter((each) => each === stem).length;
  const all = stemsOf(text);
  return [...new Set(all)].filter(
    (stem) => stem !== 'nosotr' && times(all, stem) > Math.max(1, times(cited, stem)),
  ).length;
}

/**
 * Weighs drafts of one reply: 0 = clean; the higher, the worse. Length beyond the platform's limit is worst.
 * @param before the drafts it will stand beside
 * @param aim weighted length
 */
export function faultsOf(
  { input }: Reading,
  before: readonly Draft[],
  aim: number,
): (draft: Draft) => number {
  const { platform } = input;
  const recent = input.recent.slice(0, comparedWith).map(turnsOf);
  const siblings = before.map(({ text }) => turnsOf(text));
  const openings = new Set([...recent.slice(0, opensUnlike), ...siblings].map(({ opening }) => opening));
  return (draft) => {
    const turns = turnsOf(draft.text);
    const length = weightedLength(draft.text, platform);
    const questions = draft.text.match(/\?/gu)?.length ?? 0;
    return (
      (length > limitOf(platform) ? 100 : 0) +
      (recent.some((each) => likeness(turns, each) >= tooLikeRecent) ? 8 : 0) +
      (openings.has(turns.opening) ? 6 : 0) +
      (siblings.some((each) => likeness(turns, each) >= tooLikeSibling) ? 6 : 0) +
      (questions > 1 ? 5 : 0) +
      repeats(draft) +
      (length > aim ? 2 + (length - aim) / 100 : 0)
    );
  };
}
