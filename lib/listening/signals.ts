/** Evidence: phrases of the lexicon in their context, each with the log-odds it contributes. */
import type { SignalKind } from '../domain/assessment.ts';
import type { Match } from '../phrases/phrase-index.ts';
import type { AboutUs } from './about-us.ts';
import type { Evidence } from './evidence.ts';
import { findFormEvidence } from './form-evidence.ts';
import type { LanguageGuess } from './language.ts';
import { lexicon } from './lexicon/lexicon.ts';
import type { PhraseGroup } from './lexicon/phrase-group.ts';
import type { Normalised, Token } from './normalise.ts';

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
/** "nº" and "№" fold to the same letters as a refusal. */
const NUMBER_SIGN = /^(?:n[º°]|№)$/iu;
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

/** What settles a cause argues with nothing that is said of the verdict, nor of the finer cause, and the other way round. */
const speaksFor = (one: PhraseGroup, other: PhraseGroup): boolean =>
  one.settles === other.settles &&
  (!one.settles || (one.cause === undefined) === (other.cause === undefined)) &&
  (one.kind === other.kind || (VERDICT_KINDS.has(one.kind) && VERDICT_KINDS.has(other.kind)));

const sizeOf = ({ from, to }: Match<PhraseGroup>): number => to - from;

/** Longest first; a phrase inside a longer one about the same question is not counted again. */
function withoutShadowed(matches: readonly Match<PhraseGroup>[]): readonly Match<PhraseGroup>[] {
  if (matches.length < 2) return matches;
  const ordered = [...matches].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || Math.abs(b.row.weight) - Math.abs(a.row.weight),
  );
  const kept: Match<PhraseGroup>[] = [];
  // Looked up by token, so that ten thousand characters cost no more each than two hundred.
  const covering = new Map<number, Match<PhraseGroup>[]>();
  for (const match of ordered) {
    if (isShadowed(match, covering)) continue;
    kept.push(match);
    for (let at = match.from; at < match.to; at++) {
      const others = covering.get(at);
      if (others) others.push(match);
      else covering.set(at, [match]);
    }
  }
  return kept;
}

function isShadowed(
  { from, to, row }: Match<PhraseGroup>,
  covering: ReadonlyMap<number, readonly Match<PhraseGroup>[]>,
): boolean {
  for (let at = from; at < to; at++) {
    const others = covering.get(at);
    if (others === undefined) continue;
    for (const other of others) if (speaksFor(other.row, row)) return true;
  }
  return false;
}

function evidenceOf({ row, from, to }: Match<PhraseGroup>, tokens: readonly Token[]): Evidence {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  const turned = (row.kind === 'praise' || row.negatable) && isNegated(tokens, from);
  if (turned && row.kind === 'praise')
    return { start, end, from, to, group: row, kind: 'negation', weight: 0.8 };
  if (turned) return { start, end, from, to, group: null, kind: 'negation', weight: 0 };
  return { start, end, from, to, group: row, kind: row.kind, weight: row.weight };
}

/** Weights of one kind shrink as they repeat; order of strength, so the sum does not depend on word order. */
function damped(evidence: Evidence[]): Evidence[] {
  if (evidence.length < 2) return evidence;
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const spokenFor = new Map<SignalKind, number>();
  const spokenAgainst = new Map<SignalKind, number>();
  const spokenOf = new Map<SignalKind, number>();
  return evidence.map((item) => {
    const seen = item.weight > 0 ? spokenFor : item.weight < 0 ? spokenAgainst : spokenOf;
    const before = seen.get(item.kind) ?? 0;
    seen.set(item.kind, before + 1);
    return before === 0 ? item : { ...item, weight: item.weight * REPETITION ** before };
  });
}

/** With something bought or served in the post it is talk to a business, without it mostly talk among people. */
const BUSINESS = 1.2;
const PERSONAL = 0.75;

/** Somebody else's words passed on: nobody is spoken to. */
function isRetold(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'mention') continue;
    const before = tokens[i - 1]?.form;
    if (before === 'rt' || before === 'via') return true;
  }
  return false;
}

/** What all the evidence together says of each of it. */
interface Context {
  readonly grieved: boolean;
  readonly ironic: boolean;
  readonly asks: boolean;
  readonly retold: boolean;
  readonly addressed: boolean;
  readonly topical: boolean;
  readonly aimed: boolean;
  readonly broken: boolean;
  /** What grievances at nobody are still worth. */
  readonly unaimed: number;
}

const GRIEVED_FROM = 1.5;

function contextOf(
  evidence: readonly Evidence[],
  retold: boolean,
  ours: boolean,
  speaksToBusiness: boolean,
): Context {
  let grievance = 0;
  let [ironic, asks, named, topical, money, broken] = [false, false, false, ours, false, false];
  for (const { kind, weight, group } of evidence) {
    if (COMPLAINING.has(kind)) grievance += weight;
    if (kind === 'irony') ironic = true;
    else if (kind === 'request') asks = true;
    else if (kind === 'about-us') named = true;
    else if (kind === 'money') money = true;
    if (group?.topic) topical = true;
    if (weight > 0.2 && BROKEN.has(kind)) broken = true;
  }
  const addressed = named && !retold;
  return {
    grieved: grievance >= GRIEVED_FROM,
    ironic,
    asks,
    retold,
    addressed,
    topical,
    aimed: addressed || topical || money,
    broken,
    unaimed: speaksToBusiness ? UNAIMED_BUT_SPOKEN : UNAIMED,
  };
}

/** Praise beside a grievance is courtesy or irony; thanks after a request is manners. */
function weightInContext({ kind, weight, from }: Evidence, context: Context): number {
  const { grieved, ironic, asks, retold, addressed, topical, aimed, broken, unaimed } = context;
  if (kind === 'about-us') return weight * (topical ? BUSINESS : PERSONAL);
  if (kind === 'insult') return weight * (addressed ? 1.3 : aimed ? 0.8 : 0.3);
  if (!aimed && weight > 0 && !GRAVE.has(kind)) return weight * unaimed;
  if (kind === 'news') return addressed && !retold ? weight * 0.5 : weight;
  if (kind === 'question' && from < 0 && !broken) return PLAIN_QUESTION;
  if (kind === 'thanks' && weight <= -2 && grieved) return weight * 0.5;
  if (kind === 'praise' && ironic) return 0;
  if (kind === 'praise' && grieved) return weight * 0.4;
  if (kind === 'thanks' && weight > -2 && (ironic || grieved || asks)) return weight * 0.25;
  if (kind === 'question' && weight < 0 && grieved) return weight * 0.3;
  return weight;
}

function inContext(evidence: readonly Evidence[], context: Context): Evidence[] {
  return evidence.map((item) => {
    const weight = weightInContext(item, context);
    return weight === item.weight ? item : { ...item, weight };
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
  const found = withoutShadowed(lexicon().matches(text.tokens, accepts))
    .map((match) => evidenceOf(match, text.tokens))
    .filter(({ kind, start, end }) => kind !== 'negation' || !NUMBER_SIGN.test(text.text.slice(start, end)));
  found.push(...findFormEvidence(text, about));
  const evidence = damped(found);
  const context = contextOf(evidence, isRetold(text.tokens), about.aboutUs, speaksToBusiness);
  return inContext(evidence, context).sort((a, b) => a.start - b.start || a.end - b.end);
}
