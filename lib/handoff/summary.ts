import type { Cause, Severity } from '../domain/assessment.ts';
import type { CaseStatus, CaseView } from '../domain/case.ts';
import type { Solution } from '../domain/case-fact.ts';
import type { CasePromise, Offer } from '../domain/case-life.ts';
import type { Platform } from '../domain/platform.ts';

/** What a colleague needs to go on without asking anything again. */
export interface CaseSummary {
  readonly network: Platform;
  readonly openedAt: number;
  readonly cause: Cause;
  readonly severity: Severity;
  readonly status: CaseStatus;
  readonly solution: Solution;
  /** Name and account; null = left out, or nobody knows. */
  readonly customer: string | null;
  readonly url: string | null;
  /** In the customer's words or ours: what happened, what they lost, what they ask; empty ones are left out. */
  readonly account: readonly { readonly about: 'happened' | 'lost' | 'asked'; readonly text: string }[];
  /** What was already said or found out: it is not asked again. */
  readonly known: readonly string[];
  readonly promises: readonly CasePromise[];
  readonly offers: readonly Offer[];
  /** What was said, word by word, the first first. */
  readonly verbatim: readonly { readonly by: 'them' | 'us'; readonly text: string; readonly at: number }[];
  readonly notes: readonly string[];
}

export interface SummaryContents {
  readonly withCustomer: boolean;
  readonly withNotes: boolean;
}

/** Answers that say how to write, not what is known (see hooks/learned.ts). */
const notFacts: ReadonlySet<string> = new Set(
  ['owner', 'now', 'factLanguage', 'detail'].map((slot) => `person:${slot}`),
);

export function summaryOf(
  { record, timeline }: Pick<CaseView, 'record' | 'timeline'>,
  { withCustomer, withNotes }: SummaryContents,
): CaseSummary {
  const { post, author, worksheet } = record;
  const named = [author.name, author.handle && `@${author.handle}`].filter(Boolean).join(' · ');
  return {
    network: post.platform,
    openedAt: record.openedAt,
    cause: record.cause,
    severity: record.severity,
    status: record.status,
    solution: record.solution,
    customer: withCustomer && named !== '' ? named : null,
    url: withCustomer ? post.url : null,
    account: (['happened', 'lost', 'asked'] as const).flatMap((about) =>
      worksheet[about].trim() === '' ? [] : [{ about, text: worksheet[about] }],
    ),
    known: [
      ...new Set(
        record.facts
          .filter(({ status, source, text }) => status === 'known' && !notFacts.has(source) && text !== '')
          .map(({ text }) => text),
      ),
    ],
    promises: record.promises,
    offers: record.offers,
    verbatim: timeline.flatMap(({ fact, at }): CaseSummary['verbatim'] => {
      if (fact.type === 'opened') return [{ by: 'them', text: fact.post.text, at: fact.post.postedAt ?? at }];
      if (fact.type === 'customer-returned') return [{ by: 'them', text: fact.text, at: fact.at ?? at }];
      if (fact.type === 'replied') return [{ by: 'us', text: fact.text, at: fact.at ?? at }];
      return [];
    }),
    notes: withNotes ? timeline.flatMap(({ fact }) => (fact.type === 'noted' ? [fact.text] : [])) : [],
  };
}
