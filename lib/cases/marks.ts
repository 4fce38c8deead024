import type { MutedRow } from '../db/rows.ts';
import type { Assessment, Signal } from '../domain/assessment.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { postKey } from '../domain/post-key.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';

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
  const returned = record.status === 'open' && record.customerReturnedAt !== null;
  return words(`worker.status.${returned ? 'returned' : record.status}`);
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

/** The signals that weigh most, each with the words that gave it. */
function reasonFor(post: Post, { signals, kind }: Assessment, words: WorkerWords): string {
  const sign = kind === 'praise' ? -1 : 1;
  const telling = signals
    .filter(({ weight }) => weight * sign > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const once = [...new Map(telling.toReversed().map((each) => [each.kind, each])).values()].reverse();
  if (once.length === 0) return words('worker.mark.noSignals');
  const named = once.slice(0, 3).map((signal) => quoted(post, signal, words));
  return words('worker.mark.because', { signals: named.join(', ') });
}

function quoted(post: Post, { kind, start, end }: Signal, words: WorkerWords): string {
  const said = post.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const signal = words(`worker.signal.${kind}`);
  if (said === '') return signal;
  const short = said.length > 40 ? `${said.slice(0, 39).trimEnd()}…` : said;
  return words('worker.mark.quote', { signal, words: short });
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
