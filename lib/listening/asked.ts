import type { Ask } from '../domain/assessment.ts';
import type { Match } from '../phrases/phrase-index.ts';
import type { Request } from './lexicon/appeal.ts';
import { type Normalised, type Stretch, stretchOf, type Token } from './normalise.ts';
import type { PostReading } from './read-post.ts';

export interface Asked {
  readonly what: Ask;
  readonly at: Stretch;
}

/** Stronger; of equals that overlap the longer, else the later: a post tells first and asks then. */
function isPlainer(one: Match<Request>, other: Match<Request>): boolean {
  if (one.row.strength !== other.row.strength) return one.row.strength > other.row.strength;
  const overlap = one.from < other.to && other.from < one.to;
  const longer = one.to - one.from - (other.to - other.from);
  return overlap && longer !== 0 ? longer > 0 : one.from >= other.from;
}

/** "No quiero el dinero, quiero una disculpa": what is refused ends with the clause. */
function refuses(
  no: Match<Request>,
  { from }: Match<Request>,
  { tokens, marks }: Pick<Normalised, 'tokens' | 'marks'>,
): boolean {
  const [refusal, asked] = [tokens[no.from] as Token, tokens[from] as Token];
  if (no.from > from || refusal.sentence !== asked.sentence) return false;
  return !marks.some(({ start }) => start >= refusal.end && start < asked.start);
}

/** The plainest demand. */
export function findAsked({ tokens, marks }: Normalised, matches: readonly Match<Request>[]): Asked | null {
  const questions = new Set(marks.filter(({ form }) => /[?¿]/.test(form)).map(({ sentence }) => sentence));
  const refusals = matches.filter(({ row }) => row.asks === null);
  const sentenceOf = (at: number) => tokens[at]?.sentence;
  let best: Match<Request> | null = null;
  for (const match of matches) {
    const { row, from } = match;
    if (row.asks === null || (row.questioned && !questions.has(sentenceOf(from) ?? -1))) continue;
    if (refusals.some((no) => refuses(no, match, { tokens, marks }))) continue;
    if (best === null || isPlainer(match, best)) best = match;
  }
  return best === null ? null : { what: best.row.asks as Ask, at: stretchOf(tokens, best.from, best.to) };
}

/** A plain question asks for what it asks. */
export function findQuestion({ text, evidence }: Pick<PostReading, 'text' | 'evidence'>): Asked | null {
  const asking = evidence.find(({ kind, from }) => kind === 'question' && from >= 0);
  if (asking) return { what: 'information', at: asking };
  const mark = text.marks.find(({ form }) => form.includes('?'));
  const last = mark ? text.tokens.findLastIndex(({ end }) => end <= mark.start) : -1;
  if (last < 0) return null;
  const first = text.tokens.findIndex(
    ({ sentence, kind }) => kind !== 'mention' && sentence === text.tokens[last]?.sentence,
  );
  // "@brand?" asks for nothing in words.
  return first < 0 ? null : { what: 'information', at: stretchOf(text.tokens, first, last + 1) };
}
