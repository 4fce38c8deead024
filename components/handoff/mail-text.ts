import type { CaseSummary } from '../../lib/handoff/summary.ts';
import type { useWords } from '../hooks/use-words.tsx';
import { standing, summaryParts } from './summary-lines.ts';

/** Characters of a `mailto:` address that every mail program takes; what is longer goes by the clipboard. */
const longestAddress = 1_800;

export interface HandedOver {
  readonly brand: string;
  readonly from: string;
  readonly department: string;
  readonly to: string;
  readonly reason: string;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Opens in the person's mail program; without the words where they are too long for an address. */
  readonly address: string;
}

/** The case as a mail: nothing in it that the preview did not show. */
export function mailOf(
  summary: CaseSummary,
  caseId: string,
  { brand, from, department, to, reason }: HandedOver,
  now: number,
  said: Pick<ReturnType<typeof useWords>, 't' | 'format'>,
): Mail {
  const { t } = said;
  const subject = t('handoff.mail.subject', { brand, cause: t(`common.cause.${summary.cause}`), id: caseId });
  const body = [
    t('handoff.mail.greeting', { to: to || department }),
    ...(reason ? [`${t('handoff.case.reason')}: ${reason}`] : []),
    standing(summary, now, said)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n'),
    ...summaryParts(summary, now, said).map(
      ({ title, lines }) =>
        `${title.toLocaleUpperCase()}\n${lines
          .map(({ label, text }) => `- ${label ? `${label}: ` : ''}${text}`)
          .join('\n')}`,
    ),
    from,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const whole = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  // Cut, it would look whole: then the words come from the clipboard.
  const address = whole.length <= longestAddress ? whole : `mailto:?subject=${encodeURIComponent(subject)}`;
  return { subject, body, address };
}
