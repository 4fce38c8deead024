import type { Signal, SignalKind, Span } from '../../lib/domain/assessment.ts';
import { meaningfulPiece } from '../../lib/listening/quotation.ts';

/** Speaks for a complaint, against one, or is worth knowing and decides nothing. */
export type Side = 'for' | 'against' | 'note';
export type Strength = 'strong' | 'some' | 'little';
export const sides = ['for', 'against', 'note'] as const satisfies readonly Side[];

/** A stretch of the post: plain where `signals` is empty. The first of them weighs most. */
export interface TellingSpan {
  readonly start: number;
  readonly text: string;
  readonly signals: readonly Signal[];
}

/** Why, said once: all signals of one kind that pull the same way. */
export interface Reason {
  readonly kind: SignalKind;
  readonly side: Side;
  readonly strength: Strength;
  /** Log-odds, summed. */
  readonly weight: number;
  /** What gave it, in page order, each once; cut where it is long. Empty where the whole post did. */
  readonly words: readonly string[];
  /** Some of the words are insults and were left out. */
  readonly hidesInsults: boolean;
}

/** Log-odds: below the first nothing is worth saying; the others part little from some from strong. */
const FAINT = 0.1;
const SOME = 0.4;
const STRONG = 1.2;
/** Underlines at most: with more, nothing stands out. */
const MOST_SPANS = 14;
const LONGEST_WORDS = 48;

/** Worth knowing also where the score does without them. */
const NOTEWORTHY: ReadonlySet<SignalKind> = new Set([
  'insult',
  'campaign',
  'safety',
  'fraud',
  'privacy',
  'personal-data',
  'minor',
  'discrimination',
] satisfies SignalKind[]);

export const sideOf = (weight: number): Side =>
  Math.abs(weight) < FAINT ? 'note' : weight > 0 ? 'for' : 'against';
export const strengthOf = (weight: number): Strength =>
  Math.abs(weight) >= STRONG ? 'strong' : Math.abs(weight) >= SOME ? 'some' : 'little';

const isTelling = ({ kind, weight }: Pick<Signal, 'kind' | 'weight'>): boolean =>
  sideOf(weight) !== 'note' || NOTEWORTHY.has(kind);
const byWeight = (one: { weight: number }, other: { weight: number }): number =>
  Math.abs(other.weight) - Math.abs(one.weight);
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The start of the character, as a reader counts them, that stands at `at`: a family of emoji is one. */
export function characterStart(text: string, at: number): number {
  return graphemes.segment(text).containing(at)?.index ?? Math.min(at, text.length);
}

function characterEnd(text: string, at: number): number {
  const last = graphemes.segment(text).containing(at - 1);
  return last ? last.index + last.segment.length : at;
}

/** What is underlined: spans that decided, the weightiest of them. */
function drawn(text: string, signals: readonly Signal[]): readonly Signal[] {
  return signals
    .filter((signal) => isTelling(signal) && signal.start < signal.end && signal.end <= text.length)
    .sort(byWeight)
    .slice(0, MOST_SPANS)
    .map((signal) => ({
      ...signal,
      start: characterStart(text, signal.start),
      end: characterEnd(text, signal.end),
    }));
}

/** Cuts a text where signals begin and end, so that overlapping ones can be drawn side by side. */
export function tellingSpans(text: string, signals: readonly Signal[]): readonly TellingSpan[] {
  const inside = drawn(text, signals);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      signals: inside.filter((signal) => signal.start <= start && signal.end >= end),
    };
  });
}

/** What is quoted of some signals of one kind, in page order, none of it twice. */
function piecesOf(text: string, signals: readonly Signal[], unquoted: readonly Signal[]): readonly Span[] {
  const pieces: Span[] = [];
  for (const signal of signals) {
    if (signal.start >= signal.end) continue;
    const around = unquoted.filter((other) => !overlap(other, signal));
    const piece = meaningfulPiece(text, signal, around);
    if (!pieces.some((other) => overlap(other, piece))) pieces.push(piece);
  }
  return pieces;
}

/** The reasons, strongest first. `hideInsults` leaves out every word that stands in an insult. */
export function reasons(text: string, signals: readonly Signal[], hideInsults = false): readonly Reason[] {
  const insults = hideInsults ? signals.filter(({ kind }) => kind === 'insult') : [];
  const unquoted = [...insults, ...signals.filter(({ kind }) => kind === 'personal-data')];
  const groups = Map.groupBy(
    signals.filter(isTelling),
    ({ kind, weight }): `${SignalKind} ${Side}` => `${kind} ${sideOf(weight)}`,
  );
  return [...groups.values()]
    .map((group) => {
      const [{ kind }] = group as [Signal, ...Signal[]];
      const weight = group.reduce((sum, signal) => sum + signal.weight, 0);
      const sayable = group.filter((signal) => !insults.some((insult) => overlap(insult, signal)));
      const words = piecesOf(text, sayable, unquoted)
        .map(({ start, end }) => shortened(text.slice(characterStart(text, start), characterEnd(text, end))))
        .filter(Boolean);
      return {
        kind,
        side: sideOf(weight),
        strength: strengthOf(weight),
        weight,
        words: [...new Set(words)],
        hidesInsults: sayable.length < group.length,
      };
    })
    .sort(byWeight);
}

/** Cut where it is long; '' where nothing can be seen, which is no quotation. */
export function shortened(words: string): string {
  const said = words.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(said)) return '';
  return said.length > LONGEST_WORDS
    ? `${said.slice(0, characterStart(said, LONGEST_WORDS)).trimEnd()}…`
    : said;
}
