import type { Match } from '../phrases/phrase-index.ts';
import type { Attempt, AttemptOfOthers } from './lexicon/appeal.ts';
import { type Normalised, type Stretch, stretchOf, type Token } from './normalise.ts';
import { spokenNumber } from './spoken-number.ts';

export interface Tried {
  readonly times: number;
  readonly at: Stretch;
}

const isOwn = (match: Match<Attempt | AttemptOfOthers>): match is Match<Attempt> => match.row.tried !== null;

const FEW = 2;

function timesOf({ row, from, to }: Match<Attempt>, tokens: readonly Token[]): number {
  if (row.count === 'once') return 1;
  if (row.count === 'several') return FEW;
  const said = tokens
    .slice(from, to)
    .map(({ form }) => spokenNumber(form))
    .find((number) => number !== null);
  return (said ?? 1) - (row.thisIsOne ? 1 : 0);
}

/** More is said than anybody means to count. */
const TOO_MANY = 1000;

/** Of one way the highest number that is said; ways add up, unless a total is higher. */
export function findTried(
  { tokens }: Normalised,
  matches: readonly Match<Attempt | AttemptOfOthers>[],
): Tried | null {
  const others = new Set(
    matches.filter(({ row }) => row.tried === null).map(({ from }) => tokens[from]?.sentence),
  );
  const most = new Map<Attempt['tried'], number>();
  let told: { readonly times: number; readonly match: Match<Attempt> } | null = null;
  for (const match of matches) {
    if (!isOwn(match) || others.has(tokens[match.from]?.sentence)) continue;
    const times = timesOf(match, tokens);
    if (times < 1 || times >= TOO_MANY) continue;
    most.set(match.row.tried, Math.max(times, most.get(match.row.tried) ?? 0));
    if (told === null || times > told.times) told = { times, match };
  }
  if (told === null) return null;
  const { any = 0, ...ways } = Object.fromEntries(most) as Partial<Record<Attempt['tried'], number>>;
  const added = Object.values(ways).reduce((sum, times) => sum + times, 0);
  return { times: Math.max(any, added), at: stretchOf(tokens, told.match.from, told.match.to) };
}
