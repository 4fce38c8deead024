/** Evidence: phrases of the lexicon in their context, each with the log-odds it contributes. */
import type { SignalKind } from '../domain/assessment.ts';
import type { AboutUs } from './about-us.ts';
import type { Evidence } from './evidence.ts';
import { findFormEvidence } from './form-evidence.ts';
import type { LanguageGuess } from './language.ts';
import type { PhraseGroup } from './lexicon/phrase-group.ts';
import { phrases } from './lexicon/phrases.ts';
import type { Normalised, Token } from './normalise.ts';
import type { Match } from './phrase-pattern.ts';

/** Kinds that argue about the verdict: of two that overlap, the longer phrase speaks. */
const VERDICT_KINDS: ReadonlySet<SignalKind> = new Set([
  'negation',
  'grievance',
  'unanswered',
  'intensifier',
  'praise',
  'thanks',
  'question',
  'request',
  'news',
  'promotion',
  'irony',
  'threat-to-leave',
] satisfies SignalKind[]);
const NEGATORS = new Set(
  'no ni sin nunca jamas tampoco nadie not never without nor nobody isnt wasnt arent dont didnt doesnt cant wont hardly'.split(
    ' ',
  ),
);
const COMPLAINING: ReadonlySet<SignalKind> = new Set([
  'grievance',
  'unanswered',
  'time-lost',
  'safety',
  'fraud',
  'privacy',
  'discrimination',
] satisfies SignalKind[]);
/** The same thing said twice is not twice the evidence. */
const REPETITION = 0.55;
const NEGATION_REACH = 3;
/** These need no addressee to matter. */
const GRAVE: ReadonlySet<SignalKind> = new Set(['safety', 'privacy', 'minor'] satisfies SignalKind[]);
/** A question mark where nothing is said to be broken. */
const PLAIN_QUESTION = -0.6;
const BROKEN: ReadonlySet<SignalKind> = new Set([
  ...COMPLAINING,
  'negation',
  'insult',
  'intensifier',
  'irony',
  'repeat',
  'shouting',
  'question',
] satisfies SignalKind[]);
/** Anger at nobody who could answer is seldom a complaint. */
const UNAIMED = 0.6;
/** "Ustedes" may be a company, or a party. */
const UNAIMED_BUT_SPOKEN = 0.85;

function isNegated(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let i = from - 1; i >= Math.max(0, from - NEGATION_REACH) && tokens[i]?.sentence === sentence; i--) {
    if (NEGATORS.has(tokens[i]?.form ?? '')) return true;
  }
  return false;
}

/** What settles a cause argues with nothing that is said of the verdict, and the other way round. */
const speaksFor = (one: PhraseGroup, other: PhraseGroup): boolean =>
  one.settles === other.settles &&
  (one.kind === other.kind || (VERDICT_KINDS.has(one.kind) && VERDICT_KINDS.has(other.kind)));

/** Longest first; a phrase inside a longer one about the same question is not counted again. */
function withoutShadowed(matches: readonly Match<PhraseGroup>[]): readonly Match<PhraseGroup>[] {
  const size = (match: Match<PhraseGroup>) => match.to - match.from;
  const ordered = [...matches].sort(
    (a, b) => size(b) - size(a) || Math.abs(b.row.weight) - Math.abs(a.row.weight),
  );
  const kept: Match<PhraseGroup>[] = [];
  // Looked up by token, so that ten thousand characters cost no more each than two hundred.
  const covering = new Map<number, Match<PhraseGroup>[]>();
  const isShadowed = (match: Match<PhraseGroup>): boolean => {
    for (let at = match.from; at < match.to; at++) {
      if (covering.get(at)?.some((other) => speaksFor(other.row, match.row))) return true;
    }
    return false;
  };
  for (const match of ordered) {
    if (isShadowed(match)) continue;
    kept.push(match);
    for (let at = match.from; at < match.to; at++) covering.set(at, [...(covering.get(at) ?? []), match]);
  }
  return kept;
}

function evidenceOf(match: Match<PhraseGroup>, tokens: readonly Token[]): Evidence {
  const { row, from, to } = match;
  const span = {
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    group: row,
  };
  if (row.kind === 'praise' && isNegated(tokens, from)) return { ...span, kind: 'negation', weight: 0.8 };
  if (row.negatable && isNegated(tokens, from)) return { ...span, kind: 'negation', weight: 0, group: null };
  return { ...span, kind: row.kind, weight: row.weight };
}

/** Weights of one kind shrink as they repeat; order of strength, so the sum does not depend on word order. */
function damped(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, number>();
  return [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((item) => {
      const key = `${item.kind}${Math.sign(item.weight)}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return before === 0 ? item : { ...item, weight: item.weight * REPETITION ** before };
    });
}

/** With something bought or served in the post it is talk to a business, without it mostly talk among people. */
const BUSINESS = 1.2;
const PERSONAL = 0.75;

/** Somebody else's words passed on: nobody is spoken to. */
const isRetold = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) => (token.form === 'rt' || token.form === 'via') && tokens[i + 1]?.kind === 'mention',
  );

/** Praise beside a grievance is courtesy or irony; thanks after a request is manners. */
function inContext(
  evidence: readonly Evidence[],
  retold: boolean,
  ours: boolean,
  speaksToBusiness: boolean,
): Evidence[] {
  const grievance = evidence.reduce((sum, item) => sum + (COMPLAINING.has(item.kind) ? item.weight : 0), 0);
  const ironic = evidence.some((item) => item.kind === 'irony');
  const asks = evidence.some((item) => item.kind === 'request');
  const addressed = !retold && evidence.some((item) => item.kind === 'about-us');
  const topical = ours || evidence.some((item) => item.group?.topic);
  const aimed = addressed || topical || evidence.some((item) => item.kind === 'money');
  const unaimed = speaksToBusiness ? UNAIMED_BUT_SPOKEN : UNAIMED;
  const broken = evidence.some((item) => item.weight > 0.2 && BROKEN.has(item.kind));
  return evidence.map((item) => {
    if (item.kind === 'about-us') return { ...item, weight: item.weight * (topical ? BUSINESS : PERSONAL) };
    if (item.kind === 'insult')
      return { ...item, weight: item.weight * (addressed ? 1.3 : aimed ? 0.8 : 0.3) };
    if (!aimed && item.weight > 0 && !GRAVE.has(item.kind)) return { ...item, weight: item.weight * unaimed };
    if (addressed && item.kind === 'news' && !retold) return { ...item, weight: item.weight * 0.5 };
    if (item.kind === 'question' && item.from < 0 && !broken) return { ...item, weight: PLAIN_QUESTION };
    if (item.kind === 'thanks' && item.weight <= -2 && grievance >= 1.5)
      return { ...item, weight: item.weight * 0.5 };
    if (item.kind === 'praise' && ironic) return { ...item, weight: 0 };
    if (item.kind === 'praise' && grievance >= 1.5) return { ...item, weight: item.weight * 0.4 };
    if (item.kind === 'thanks' && item.weight > -2 && (ironic || grievance >= 1.5 || asks))
      return { ...item, weight: item.weight * 0.25 };
    if (item.kind === 'question' && item.weight < 0 && grievance >= 1.5)
      return { ...item, weight: item.weight * 0.3 };
    return item;
  });
}

const NOT_ABOUT_US = { aboutUs: false, spans: [] } as const;

/**
 * @param about whether and where the watch list is named
 * @param speaksToBusiness addressed as people address a company: ustedes, vosotros, usted
 */
export function findEvidence(
  text: Normalised,
  guess: LanguageGuess,
  about: Pick<AboutUs, 'aboutUs' | 'spans'> = NOT_ABOUT_US,
  speaksToBusiness = false,
): readonly Evidence[] {
  const accepts = (group: PhraseGroup): boolean =>
    group.language === 'any' || (group.language === 'es' ? guess.spanish : guess.english);
  const matches = withoutShadowed(phrases.matches(text.tokens, accepts));
  const evidence = [
    ...matches.map((match) => evidenceOf(match, text.tokens)),
    ...findFormEvidence(text, about),
  ];
  return inContext(damped(evidence), isRetold(text.tokens), about.aboutUs, speaksToBusiness).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
