import type { Kind } from '../domain/assessment.ts';
import { type Match, PhraseIndex } from '../phrases/phrase-index.ts';
import { compileVariants } from '../phrases/phrase-pattern.ts';
import { type Asked, findAsked, findQuestion } from './asked.ts';
import type { Appeal, Attempt, AttemptOfOthers, Loss, Request } from './lexicon/appeal.ts';
import { asksEn } from './lexicon/asks-en.ts';
import { asksEs } from './lexicon/asks-es.ts';
import { losses } from './lexicon/losses.ts';
import { tries } from './lexicon/tries.ts';
import { type Stretch, stretchOf } from './normalise.ts';
import type { PostReading } from './read-post.ts';
import { findTried, type Tried } from './tried.ts';

/** An index of its own: these rows are no features of the model, and most posts of a page need none of them. */
const rows: readonly Appeal[] = [...asksEs, ...asksEn, ...tries, ...losses];
let compiled: PhraseIndex<Appeal> | null = null;
/** Compiled when the first complaint is heard: a worker that wakes for a reminder needs none of it. */
function appeals(): PhraseIndex<Appeal> {
  compiled ??= new PhraseIndex<Appeal>(
    rows.flatMap((row) => row.phrases.flatMap((phrase) => compileVariants(phrase, row))),
  );
  return compiled;
}

/** What the author turns to the company with, each with the words that say it. */
export interface AppealHeard {
  readonly asks: Asked | null;
  readonly tried: Tried | null;
  readonly losses: readonly { readonly lost: Loss['lost']; readonly at: Stretch }[];
}

const isRequest = (match: Match<Appeal>): match is Match<Request> => 'asks' in match.row;
const isAttempt = (match: Match<Appeal>): match is Match<Attempt | AttemptOfOthers> => 'tried' in match.row;
const isLoss = (match: Match<Appeal>): match is Match<Loss> => 'lost' in match.row;

export const nothingAsked: AppealHeard = { asks: null, tried: null, losses: [] };

/** @param kind what the post is: a question that names nothing else asks for information */
export function hearAppeal(
  reading: Pick<PostReading, 'text' | 'evidence' | 'language'>,
  kind: Kind,
): AppealHeard {
  const { text, language } = reading;
  const accepts = (row: Appeal) => row.language === language || (language !== 'es' && language !== 'en');
  const matches = appeals().matches(text.tokens, accepts);
  return {
    asks: findAsked(text, matches.filter(isRequest)) ?? (kind === 'question' ? findQuestion(reading) : null),
    tried: findTried(text, matches.filter(isAttempt)),
    losses: matches
      .filter(isLoss)
      .map(({ row: { lost }, from, to }) => ({ lost, at: stretchOf(text.tokens, from, to) })),
  };
}
