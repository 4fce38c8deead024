import type { MutedRow } from '../db/rows.ts';
import type { Assessment, Signal, SignalKind, Span } from '../domain/assessment.ts';
import { cameBack } from '../domain/came-back.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { postKey } from '../domain/post-key.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import { meaningfulPiece } from '../listening/quotation.ts';

/** From here a complaint is called urgent: a large loss (30) past its target (20) with some heat (10). */
const urgentFrom = 60;

export const noMark = (post: Post, reason = '', priority = 0): Mark => ({
  postKey: postKey(post),
  tone: 'none',
  label: '',
  reason,
  caseId: null,
  unhandled: false,
  priority,
});

/** A known case says how it stands. */
export function caseMark(
  post: Post,
  record: CaseRecord,
  words: WorkerWords,
  dateOf: (at: number) => string,
): Mark {
  const status = statusWords(record, words);
  return {
    ...noMark(post),
    tone: 'case',
    label: words('worker.mark.case', { status }),
    reason: words('worker.mark.caseReason', { date: dateOf(record.openedAt), status: capitalised(status) }),
    caseId: record.id,
    priority: record.assessment.priority,
  };
}

export function statusWords(record: CaseRecord, words: WorkerWords): string {
  return words(`worker.status.${cameBack(record) ? 'returned' : record.status}`);
}

/** What a post that is no case deserves, by its assessment and what the person said about it. */
export function assessedMark(
  post: Post,
  assessment: Assessment,
  said: MutedRow['verdict'] | null,
  words: WorkerWords,
): Mark {
  const { priority } = assessment;
  if (said === 'not-complaint') return noMark(post, words('worker.mark.muted'), priority);
  if (said === 'dismissed') return noMark(post, '', priority);
  const tone = said === 'complaint' ? complaintTone(assessment) : toneOf(assessment);
  if (tone === 'none') return noMark(post, '', priority);
  return {
    ...noMark(post),
    tone,
    label: words(`worker.mark.${tone}`),
    reason: said === 'complaint' ? words('worker.mark.corrected') : reasonFor(post, assessment, words),
    unhandled: tone === 'complaint' || tone === 'urgent' || tone === 'attack',
    priority,
  };
}

function toneOf(assessment: Assessment): 'none' | 'complaint' | 'urgent' | 'unsure' | 'attack' | 'praise' {
  const { verdict, kind, aboutUs } = assessment;
  if (verdict === 'complaint') return complaintTone(assessment);
  if (verdict === 'unsure') return 'unsure';
  return kind === 'praise' && aboutUs ? 'praise' : 'none';
}

function complaintTone({ stance, severity, priority }: Assessment): 'complaint' | 'urgent' | 'attack' {
  if (severity === 3) return 'urgent';
  if (stance === 'attack') return 'attack';
  return priority >= urgentFrom ? 'urgent' : 'complaint';
}

/** Heard in the whole rather than in words that one can point at: said only where nothing better is. */
const UNTOLD: ReadonlySet<SignalKind> = new Set(['form', 'corrected'] satisfies SignalKind[]);
/** No quotation grows into these. */
const UNQUOTED: ReadonlySet<SignalKind> = new Set(['insult', 'personal-data'] satisfies SignalKind[]);
const REASONS = 3;
const LONGEST_QUOTE = 40;

/** A signal with the piece of the post that shows it. */
interface Told {
  readonly signal: Signal;
  readonly span: Span;
  readonly said: string;
}

/**
 * The signals that weigh most, each with the words that gave it: first phrases that say something of their own, then
 * words that only sound like it, then what cannot be quoted.
 */
function reasonFor(post: Post, { signals, kind }: Assessment, words: WorkerWords): string {
  const sign = kind === 'praise' ? -1 : 1;
  const hidden = signals.filter((signal) => UNQUOTED.has(signal.kind));
  const rank = ({ signal, said }: Told) =>
    UNTOLD.has(signal.kind) || said === '' ? 2 : signal.kind === 'wording' ? 1 : 0;
  const telling = signals
    .filter(({ weight }) => weight * sign > 0)
    .map((signal): Told => {
      const around = hidden.filter((other) => !overlaps(other, signal));
      const span = meaningfulPiece(post.text, signal, around);
      return { signal, span, said: quoteOf(post, span) };
    })
    .sort((a, b) => rank(a) - rank(b) || Math.abs(b.signal.weight) - Math.abs(a.signal.weight));
  const chosen: Told[] = [];
  for (const told of telling) {
    const isSaid = chosen.some(
      ({ signal, span }) => signal.kind === told.signal.kind || overlaps(span, told.span),
    );
    if (!isSaid && chosen.length < REASONS) chosen.push(told);
  }
  if (chosen.length === 0) return words('worker.mark.noSignals');
  const named = chosen.map((told) => quoted(told, words));
  return words('worker.mark.because', { signals: named.join(', ') });
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** '' where nothing can be seen: spaces and invisible characters are no quotation. */
function quoteOf(post: Post, { start, end }: Span): string {
  const said = post.text
    .slice(start, end)
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(said) ? said : '';
}

function quoted({ signal, said }: Told, words: WorkerWords): string {
  const named = words(`worker.signal.${signal.kind}`);
  if (said === '') return named;
  const letters = Array.from(said);
  const short =
    letters.length > LONGEST_QUOTE
      ? `${letters
          .slice(0, LONGEST_QUOTE - 1)
          .join('')
          .trimEnd()}…`
      : said;
  return words('worker.mark.quote', { signal: named, words: short });
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
