import type { CaseSummary } from '../../lib/handoff/summary.ts';
import type { useWords } from '../hooks/use-words.tsx';

type Said = Pick<ReturnType<typeof useWords>, 't' | 'format'>;

export interface SummaryPart {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly { readonly label?: string; readonly text: string }[];
}

/** What a colleague reads of a case, part by part; empty parts are left out. On screen, on paper and in a mail the same. */
export function summaryParts(summary: CaseSummary, now: number, { t, format }: Said): readonly SummaryPart[] {
  const parts: readonly SummaryPart[] = [
    {
      title: t('handoff.case.account'),
      lines: summary.account.map(({ about, text }) => ({ label: t(`handoff.case.${about}`), text })),
    },
    {
      title: t('handoff.case.known'),
      hint: t('handoff.case.knownText'),
      lines: summary.known.map((text) => ({ text })),
    },
    {
      title: t('handoff.case.promises'),
      lines: summary.promises.map(({ text, dueAt, kept }) => ({
        text: [
          t('handoff.case.promise', { text, when: format.due(dueAt, now) }),
          kept !== null && t(kept ? 'handoff.case.kept' : 'handoff.case.broken'),
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    },
    {
      title: t('handoff.case.offers'),
      lines: summary.offers.map(({ text, answer }) => ({
        text: [text, answer && t(`handoff.case.${answer}`)].filter(Boolean).join(' · '),
      })),
    },
    {
      title: t('handoff.case.verbatim'),
      lines: summary.verbatim.map(({ by, text, at }) => ({
        label: `${t(`handoff.case.${by}`)}, ${format.moment(at, now)}`,
        text,
      })),
    },
    { title: t('handoff.case.notes'), lines: summary.notes.map((text) => ({ text })) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** How the case stands, as label and value. */
export function standing(
  summary: CaseSummary,
  now: number,
  { t, format }: Said,
): readonly (readonly [string, string])[] {
  return [
    [t('handoff.case.customer'), summary.customer ?? t('handoff.case.noCustomer')],
    [
      t('handoff.case.openedAt'),
      `${t(`common.platform.${summary.network}`)} · ${format.moment(summary.openedAt, now)}`,
    ],
    [
      t('handoff.case.state'),
      // "Provisional" is said once.
      [
        t(`common.status.${summary.status}`),
        summary.status !== summary.solution && t(`common.solution.${summary.solution}`),
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('handoff.case.cause'), t(`common.cause.${summary.cause}`)],
    [t('handoff.case.severity'), t(`common.severity.s${summary.severity}`)],
  ];
}
