/** One change of the draft by hand: characters, never which. */
export interface Stroke {
  /** Epoch ms. */
  readonly at: number;
  readonly typed: number;
  readonly deleted: number;
}

export const heatSigns = ['pace', 'deleting', 'capitals', 'words', 'drafts'] as const;
export type HeatSign = (typeof heatSigns)[number];

export interface Work {
  /** The latest last. */
  readonly strokes: readonly Stroke[];
  readonly draft: string;
  /** The tone guard finds an insult or a sneer in it. */
  readonly insulting: boolean;
  /** Posts to which something hostile was written lately, this one included. */
  readonly hostileDrafts: number;
}

/** ms of typing that are looked at. */
const window = 20_000;
/** ms: whoever thinks longer is not typing. */
const longestGap = 2_000;
/** Characters: less says nothing about a hand. */
const enough = 60;
/** Characters a second; a practised typist does six or seven. */
const hurried = 9;
/** Of what was typed, this much is struck out again. */
const struckOut = 0.4;
const tail = 60;
const fewestCapitals = 16;

/**
 * What in the way of working looks like anger (method F47, §5.7). Computed from counts that live in memory;
 * the thresholds are chosen by hand, so that one hurried or one careful writer stays below them.
 */
export function signsOfHeat({ strokes, draft, insulting, hostileDrafts }: Work): readonly HeatSign[] {
  const last = strokes.at(-1)?.at ?? 0;
  const recent = strokes.filter(({ at }) => last - at <= window);
  const typed = recent.reduce((sum, each) => sum + each.typed, 0);
  const deleted = recent.reduce((sum, each) => sum + each.deleted, 0);
  const active = recent.reduce((sum, { at }, index) => {
    const before = recent[index - 1]?.at ?? at;
    return sum + Math.min(longestGap, at - before);
  }, 0);
  const letters = draft.slice(-tail).match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  const present: Readonly<Record<HeatSign, boolean>> = {
    pace: typed >= enough && typed * 1_000 >= hurried * active,
    deleting: typed >= enough && deleted >= struckOut * typed,
    capitals: capitals >= fewestCapitals && capitals * 2 >= letters.length,
    words: insulting,
    drafts: hostileDrafts > 1,
  };
  return heatSigns.filter((sign) => present[sign]);
}

/** Hostile drafts to several people say it alone; of the other signs it takes two. */
export const isHot = (signs: readonly HeatSign[]): boolean => signs.includes('drafts') || signs.length > 1;

/** What an edit changed, as counts; `null` = nothing was typed (pasted, or put in as a suggestion). */
export function strokeBetween(before: string, after: string, at: number): Stroke | null {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let rest = 0;
  while (rest < shorter - head && before.at(-1 - rest) === after.at(-1 - rest)) rest += 1;
  const typed = after.length - head - rest;
  if (typed > pasted) return null;
  // A sentence selected and struck out is one decision.
  return { at, typed, deleted: Math.min(pasted, before.length - head - rest) };
}

/** Characters: nobody types so many at once. */
const pasted = 20;
