import type { Assessment, Signal, SignalKind, Span } from '../domain/assessment.ts';
import type { AppealHeard } from './appeal.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised, Stretch, Token } from './normalise.ts';

/** What a reader must not miss, the gravest first. */
const GRAVE: readonly SignalKind[] = ['safety', 'fraud', 'privacy', 'discrimination'];
const LOST: ReadonlySet<SignalKind> = new Set(['money', 'time-lost'] satisfies SignalKind[]);
/** "Fifteen minutes later" dates what happened, and so does "two weeks ago, and it works no more". */
const DATING = /(?:^| )(?:later|ago|despues|ya no)$/;
/** "£20 cheaper yesterday" is nobody's loss. */
const CHEAPER = /^(?:cheaper|off|barat[oa]s?|descuento)$/;
const CURRENCY_WORD = /^(?:euros?|pesos|dolares|soles|lucas|dollars|pounds|quid|bucks)$/;
/** "Fraud!", "Never again": a cry tells nothing that happened. */
const CRY = /^(?:\S*|(?:never|nunca|jamas) (?:ever )?(?:again|mas))$/;

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

function criesIn(tokens: readonly Token[]): ReadonlySet<number> {
  const said = new Map<number, string[]>();
  for (const { kind, sentence, form } of tokens) {
    if (kind !== 'word') continue;
    const forms = said.get(sentence);
    if (forms) forms.push(form);
    else said.set(sentence, [form]);
  }
  return new Set([...said].filter(([, forms]) => CRY.test(forms.join(' '))).map(([sentence]) => sentence));
}

/** The sentence that says most for a complaint; one that asks, only where no other says anything. */
function tellingSentence(
  { tokens, marks }: Normalised,
  signals: readonly Signal[],
  asked: number | undefined,
  cries: ReadonlySet<number>,
): number | undefined {
  const told = new Map<number, number>();
  for (const { kind, weight, start, end } of signals) {
    if (weight <= 0 || start === end || kind === 'insult' || kind === 'about-us') continue;
    const sentence = tokens.find((token) => token.end > start)?.sentence;
    if (sentence !== undefined) told.set(sentence, (told.get(sentence) ?? 0) + weight);
  }
  const asking = new Set(marks.filter(({ form }) => form.includes('?')).map(({ sentence }) => sentence));
  if (asked !== undefined) asking.add(asked);
  const [most] = [...told].sort(
    ([one, a], [other, b]) =>
      Number(asking.has(one)) - Number(asking.has(other)) ||
      Number(cries.has(one)) - Number(cries.has(other)) ||
      b - a,
  );
  return most?.[0];
}

function happenedAt(
  text: Normalised,
  evidence: readonly Evidence[],
  signals: readonly Signal[],
  asked: number | undefined,
): number | undefined {
  const cries = criesIn(text.tokens);
  const tells = ({ weight, from }: Evidence) =>
    weight >= 0 && from >= 0 && !cries.has(text.tokens[from]?.sentence ?? -1);
  const grave = GRAVE.map((kind) => evidence.find((item) => item.kind === kind && tells(item))).find(
    (item) => item !== undefined,
  );
  return grave ? text.tokens[grave.from]?.sentence : tellingSentence(text, signals, asked, cries);
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

/** With its currency, and without the preposition that a phrase of the lexicon may end with. */
function wellCut(tokens: readonly Token[], { start, end }: Span): Span {
  const first = tokens.findIndex((token) => token.start >= start);
  let last = tokens.findLastIndex((token) => token.end <= end);
  while (last > first && LEADING_ON.test(tokens[last]?.form ?? '')) last--;
  if (/^\d/.test(tokens[last]?.form ?? '') && CURRENCY_WORD.test(tokens[last + 1]?.form ?? '')) last++;
  return { start, end: (tokens[last] as Token).end };
}

/** An occasion or what was taken; else a sum or a wait; else since when. */
function lostAt(
  { tokens }: Normalised,
  evidence: readonly Evidence[],
  losses: AppealHeard['losses'],
): Span | null {
  const of = (lost: 'occasion' | 'time') => losses.find((loss) => loss.lost === lost)?.at;
  let weighed: Evidence | undefined;
  for (const item of evidence) {
    if (!LOST.has(item.kind) || item.from < 0) continue;
    const forms = tokens.slice(item.from, item.to).map(({ form }) => form);
    if (!forms.some((form) => NAMED.test(form)) || DATING.test(forms.join(' '))) continue;
    if (CHEAPER.test(tokens[item.to]?.form ?? '')) continue;
    if (!weighed || item.weight > weighed.weight) weighed = item;
  }
  const found: Span | undefined = of('occasion') ?? weighed ?? of('time');
  return found ? wellCut(tokens, found) : null;
}

/** "300 €": the sign behind the figure is no word of the lexicon. */
const SUM = /(?<![\p{L}\d.,])\d{1,9}(?:[.,]\d{1,3}){0,3} ?[€$£](?![\p{L}\d])/u;

function sumIn(text: string): Span | null {
  const found = SUM.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
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
    lost: tells ? (lostAt(text, evidence, appeal.losses) ?? sumIn(text.text)) : null,
    asked: asks ? clauseOf(text, asks) : null,
  };
}
