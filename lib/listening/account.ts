import type { Assessment, Signal, SignalKind, Span } from '../domain/assessment.ts';
import type { AppealHeard } from './appeal.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised, Stretch } from './normalise.ts';

/** What a reader must not miss, the gravest first. */
const GRAVE: readonly SignalKind[] = ['safety', 'fraud', 'privacy', 'discrimination'];
const LOST: ReadonlySet<SignalKind> = new Set(['money', 'time-lost'] satisfies SignalKind[]);
/** "Fifteen minutes later" dates what happened. */
const DATING = /^(?:later|ago|despues)$/;

/** "The app of @brand" does not end before the name. */
const LEADING_ON = /^(?:de|del|a|al|en|con|por|y|from|with|at|to|by|of|on|in|for|and)$/;

const OPENING = /[¿¡"“«(]$/;
const CLOSING = /^[?!"”»)]+/;

/** The sentence, without the names it is addressed to, with the marks that open and close it. */
function sentenceOf({ text, tokens }: Normalised, sentence: number | undefined): Span | null {
  const own = tokens.filter((token) => token.sentence === sentence && token.kind !== 'url');
  const first = own.find((token) => token.kind !== 'mention');
  const last = own.findLast(
    (token, i) => token.kind !== 'mention' || LEADING_ON.test(own[i - 1]?.form ?? ''),
  );
  if (!first || !last) return null;
  const start = OPENING.test(text.slice(0, first.start)) ? first.start - 1 : first.start;
  return { start, end: last.end + (CLOSING.exec(text.slice(last.end))?.[0].length ?? 0) };
}

/** The sentence that says most for a complaint; one that asks, only where no other says anything. */
function tellingSentence(
  { tokens, marks }: Normalised,
  signals: readonly Signal[],
  asked: number | undefined,
): number | undefined {
  const told = new Map<number, number>();
  for (const { kind, weight, start, end } of signals) {
    if (weight <= 0 || start === end || kind === 'insult' || kind === 'about-us') continue;
    const sentence = tokens.find((token) => token.end > start)?.sentence;
    if (sentence !== undefined) told.set(sentence, (told.get(sentence) ?? 0) + weight);
  }
  const isAsking = (sentence: number): boolean =>
    sentence === asked || marks.some((mark) => mark.sentence === sentence && mark.form.includes('?'));
  const [most] = [...told].sort(
    ([one, a], [other, b]) => Number(isAsking(one)) - Number(isAsking(other)) || b - a,
  );
  return most?.[0];
}

function happenedAt(
  text: Normalised,
  evidence: readonly Evidence[],
  signals: readonly Signal[],
  asked: number | undefined,
): number | undefined {
  const grave = GRAVE.map((kind) =>
    evidence.find((item) => item.kind === kind && item.weight >= 0 && item.from >= 0),
  ).find((item) => item !== undefined);
  return grave ? text.tokens[grave.from]?.sentence : tellingSentence(text, signals, asked);
}

/** From the clause that asks to the end of its sentence: what goes before it tells. */
function clauseOf(text: Normalised, { from, start }: Stretch): Span | null {
  const whole = sentenceOf(text, text.tokens[from]?.sentence);
  const comma = text.marks.findLast((mark) => mark.start < start && mark.start >= (whole?.start ?? 0));
  const first = text.tokens.find((token) => token.start >= (comma?.end ?? 0));
  if (!whole || !comma || !first || comma.end <= whole.start || comma.form === '¿') return whole;
  return { start: first.start, end: whole.end };
}

/** "Stuck on" alone loses nothing that could be named. */
const NAMED =
  /^\p{Sc}?\d|^(?:min|hour|hr|day|week|month|year|morning|night|time|money|hora|dia|seman|mes|ano|manana|tarde|noche|tiempo|rato|vida|comision|interes|cuota)/u;

/** An occasion or what was taken; else a sum or a wait; else since when. */
function lostAt(
  { tokens }: Normalised,
  evidence: readonly Evidence[],
  losses: AppealHeard['losses'],
): Span | null {
  const of = (lost: 'occasion' | 'time') => losses.find((loss) => loss.lost === lost)?.at;
  let weighed: Evidence | undefined;
  for (const item of evidence) {
    if (!LOST.has(item.kind) || item.from < 0 || DATING.test(tokens[item.to - 1]?.form ?? '')) continue;
    if (!tokens.slice(item.from, item.to).some(({ form }) => NAMED.test(form))) continue;
    if (!weighed || item.weight > weighed.weight) weighed = item;
  }
  const found: Span | undefined = of('occasion') ?? weighed ?? of('time');
  return found ? { start: found.start, end: found.end } : null;
}

interface Told {
  readonly text: Normalised;
  readonly evidence: readonly Evidence[];
  readonly signals: readonly Signal[];
  readonly appeal: AppealHeard;
  /** A complaint that tells of something one could look into: blame alone tells nothing that happened. */
  readonly tells: boolean;
}

/** What happened, what was lost, what is asked: in the person's own words, or null where they do not say. */
export function findAccount({ text, evidence, signals, appeal, tells }: Told): Assessment['account'] {
  const asks = appeal.asks?.at;
  const asked = asks && text.tokens[asks.from]?.sentence;
  return {
    happened: tells ? sentenceOf(text, happenedAt(text, evidence, signals, asked)) : null,
    lost: tells ? lostAt(text, evidence, appeal.losses) : null,
    asked: asks ? clauseOf(text, asks) : null,
  };
}
