import type { Move, Situation, Suggestion, Wording } from '../domain/suggestion.ts';
import { type Draft, faultsOf } from './draft-faults.ts';
import { aimOf, limitOf, weightedLength } from './length.ts';
import { type Step, type Strategy, speaks } from './plan/step.ts';
import { planOf } from './plan.ts';
import { privateTextOf } from './private-text.ts';
import { manner, type Reading } from './reading.ts';
import { inWords, ownWording, preferred, realisationId, usedIn } from './realisation.ts';
import { joinMoves, type Manner, renderPhrase } from './render.ts';
import { hash } from './seeded.ts';
import { slotsOf } from './slots.ts';

const briefAim = 200;
/** Where every character counts, a brief one stays a brief one (method §4.2). */
const briefAimOnX = 160;
const attempts = 32;
const goodEnoughAfter = 6;
const nothing: ReadonlySet<string> = new Set();

const cold: readonly Situation[] = ['S-01', 'S-05', 'S-06', 'S-09', 'S-13'];
const mayGreet = ({ name, situation }: Reading): boolean => name !== '' && !cold.includes(situation);

/** "Marta, …": before most openings, never before a boundary or an instruction. */
function greeted(moves: readonly Move[], reading: Reading, seed: number): readonly Move[] {
  const { name } = reading;
  const [first, ...rest] = moves;
  // Behind a name, "lo de la" would leave no word of theirs among the first four.
  const usual = seed % 4 !== 3 && !/^lo del? /iu.test(first?.text ?? '');
  const wanted = reading.input.preferences?.greeting ?? usual;
  if (!first || !mayGreet(reading) || !wanted) return moves;
  const greeting: Move = {
    type: 'GREET',
    text: `${name},`,
    slots: [{ name: 'name', source: 'post', value: name }],
  };
  return [greeting, first, ...rest];
}

function signed(moves: readonly Move[], { signer, input }: Reading): readonly Move[] {
  if (signer === '' || input.preferences?.signature === false) return moves;
  return [
    ...moves,
    { type: 'SIGN', text: `–${signer}`, slots: [{ name: 'signature', source: 'brand', value: signer }] },
  ];
}

interface Chosen extends Step {
  readonly phrase: string;
}

/** One realisation a step; what another of them says already is left out. */
function choosePhrases(steps: readonly Step[], seed: number, taken: ReadonlySet<string>): readonly Chosen[] {
  const used = new Set(taken);
  const chosen = steps.map((step, index): Chosen => {
    const fresh = step.phrases.filter((phrase) => !used.has(phrase));
    const from = fresh.length > 0 ? fresh : step.phrases;
    const phrase = from[hash(seed, index) % from.length] as string;
    used.add(phrase);
    return { ...step, phrase };
  });
  return chosen.filter(
    ({ unless }, at) =>
      unless === undefined || !chosen.some(({ phrase }, other) => other !== at && speaks(phrase, unless)),
  );
}

/** Where every character counts, so does every sentence. */
const sentencesOnX = 3;
const sentencesIn = (text: string): number => text.split(/(?<=[.?]) (?=[\p{Lu}¿\p{N}])/u).length;

/** As `shortened`; a signature that alone passes the platform's limit is not put below. */
function fitted(chosen: readonly Chosen[], reading: Reading, how: Manner, aim: number, seed: number): Draft {
  const draft = shortened(chosen, reading, how, aim, seed);
  const { platform } = reading.input;
  if (reading.signer === '' || weightedLength(draft.text, platform) <= limitOf(platform)) return draft;
  return shortened(chosen, { ...reading, signer: '' }, how, aim, seed);
}

/** Leaves out what may be left out, most dispensable first, until the text is short enough. */
function shortened(
  chosen: readonly Chosen[],
  reading: Reading,
  how: Manner,
  aim: number,
  seed: number,
): Draft {
  const { platform } = reading.input;
  const sentences = platform === 'x' ? sentencesOnX : Number.POSITIVE_INFINITY;
  let kept = chosen;
  for (;;) {
    const said = kept.flatMap(({ phrase }) => renderPhrase(phrase, how));
    const moves = signed(greeted(said, reading, seed), reading);
    const text = joinMoves(moves);
    const most = Math.max(0, ...kept.map(({ drop = 0 }) => drop));
    const fits = weightedLength(text, platform) <= aim && sentencesIn(joinMoves(said)) <= sentences;
    if (most === 0 || fits) return { text, moves, used: kept.map(({ phrase }) => phrase) };
    const at = kept.findLastIndex(({ drop = 0 }) => drop === most);
    kept = kept.filter((_, index) => index !== at);
  }
}

/** Our last replies whose turns of phrase are not said again (method §4.6). */
const notSaidAgainIn = 12;

/** Those not said in our last replies; what may be left out is, where all of it was. */
function unsaid(steps: readonly Step[], recent: readonly string[], how: Manner): readonly Step[] {
  if (recent.length === 0) return steps;
  const lately = recent.slice(0, notSaidAgainIn).map(inWords);
  return steps.flatMap((step) => {
    const fresh = step.phrases.filter((phrase) => !usedIn(lately, phrase, how));
    if (fresh.length > 0) return [{ ...step, phrases: fresh }];
    return (step.drop ?? 0) > 0 ? [] : [step];
  });
}

/** Without what asks for something, where nothing is left to ask for. */
function askable(steps: readonly Step[], { slots }: Manner): readonly Step[] {
  if (slots.ask?.value !== '') return steps;
  return steps
    .map((step) => ({ ...step, phrases: step.phrases.filter((phrase) => !phrase.includes('{ask}')) }))
    .filter(({ phrases }) => phrases.length > 0);
}

/** The best of several seeded drafts; null where nothing fits the platform. */
export function compose(given: Reading, strategy: Strategy, before: readonly Draft[]): Draft | null {
  const { second } = given;
  const reading =
    strategy === 'warm' && second ? { ...given, detail: { ...second, source: 'post' as const } } : given;
  const how: Manner = { ...manner(reading), slots: slotsOf(reading) };
  const { platform, id, preferences, brand } = reading.input;
  const wanted = askable(planOf(reading, strategy), how).map((step) => ({
    ...step,
    phrases: preferred(step.phrases, preferences, brand.voice.banned, how),
  }));
  const steps = unsaid(wanted, reading.input.recent, how);
  const usual = strategy === 'brief' ? (platform === 'x' ? briefAimOnX : briefAim) : aimOf(platform);
  const aim = Math.min(limitOf(platform), usual * (preferences?.length ?? 1));
  const taken = new Set(before.flatMap(({ used }) => used));
  // Shorter than usual is a wish: a draft that cannot be is not worth thirty others.
  const faults = faultsOf(reading, before, Math.max(usual, aim));
  let best: { draft: Draft; faults: number } | null = null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seed = hash(id, reading.input.text, strategy, attempt);
    const chosen = choosePhrases(steps, seed, attempt < attempts / 2 ? taken : nothing);
    const draft = fitted(chosen, reading, how, aim, seed);
    const score = faults(draft);
    if (!best || score < best.faults) best = { draft, faults: score };
    // A word said twice is not worth another thirty drafts.
    if (score === 0 || (attempt >= goodEnoughAfter && best.faults < 2)) break;
  }
  return best && best.faults < 100 ? best.draft : null;
}

const reviewed = ['S-01', 'S-06', 'S-07', 'S-09'];

function needsReview({ situation, assessment, input }: Reading): boolean {
  const listed = input.brand.limits.needsReview;
  return (
    reviewed.includes(situation) ||
    assessment.severity === 3 ||
    listed.includes(situation) ||
    listed.includes(assessment.cause)
  );
}

function whyOf({ situation, ownBook }: Reading, strategy: Strategy): string {
  const special = {
    'S-05': 'boundary',
    'S-06': 'statement',
    'S-09': 'safety',
    'S-17': 'end',
    'S-18': 'thanks',
  } as const;
  return ownBook.why[special[situation as keyof typeof special] ?? strategy];
}

function followUpOf(reading: Reading, moves: readonly Move[]): Suggestion['followUp'] {
  const promises = moves.some(({ type }) => type === 'WHEN');
  if (reading.due === null || !promises) return undefined;
  return { dueAt: reading.due, reason: taskOf(reading) };
}

/** "Decirle a Marta qué pasa con el envío": a task as one would note it down. */
function taskOf({ name, input, cause, topic, language, ownLanguage, ownBook }: Reading): string {
  const shown = input.author?.name.replace(/[^\p{L}\p{N} .'-]/gu, '').trim() ?? '';
  const whom = name || (shown !== '' && shown.length <= 24 ? shown : ownBook.someone);
  const named =
    ['other', 'product'].includes(cause) &&
    language === ownLanguage &&
    /^(?:el|la|los|las|the) /u.test(topic?.text ?? '')
      ? topic
      : null;
  const matter = named?.text ?? ownBook.matter[cause];
  return ownBook.task.replace('{whom}', whom).replace('{matter}', matter);
}

/** Our own words of a draft, for what becomes of them to be learned from. */
function wordingOf(reading: Reading, { used }: Draft): Wording {
  const { preferences } = reading.input;
  const how = manner(reading);
  return {
    parts: used.map((phrase) => ({ id: realisationId(phrase), text: ownWording(phrase, how) })),
    withheld: [
      ...(preferences?.greeting === false && mayGreet(reading) ? ['greeting' as const] : []),
      ...(preferences?.signature === false && reading.signer !== '' ? ['signature' as const] : []),
    ],
    lengthFactor: preferences?.length ?? 1,
  };
}

/** A draft with everything the person should know about it. */
export function asSuggestion(reading: Reading, strategy: Strategy, draft: Draft): Suggestion {
  const paired = privateTextOf(reading, strategy);
  const followUp = followUpOf(reading, draft.moves);
  return {
    strategy,
    text: draft.text,
    weightedLength: weightedLength(draft.text, reading.input.platform),
    ...(paired === undefined ? {} : { private: paired }),
    moves: draft.moves,
    ...(followUp === undefined ? {} : { followUp }),
    needsReview: needsReview(reading),
    why: whyOf(reading, strategy),
    wording: wordingOf(reading, draft),
  };
}
