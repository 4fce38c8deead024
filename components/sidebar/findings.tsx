import { CircleAlert, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Finding } from '../../lib/domain/finding.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { useSettled } from '../hooks/use-settled.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { HeldReason } from '../ui/held-dialog.tsx';
import { LiveRegion, VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './findings.module.css';

interface FindingsProps {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly onFix: (finding: Finding) => void;
  readonly onSelect: (finding: Finding) => void;
}

const looks = {
  block: { icon: CircleAlert, tone: 'urgent' },
  warn: { icon: TriangleAlert, tone: 'waiting' },
  hint: { icon: Lightbulb, tone: 'note' },
} as const satisfies Record<Finding['severity'], { icon: LucideIcon; tone: string }>;
const order = ['block', 'warn', 'hint'] as const;
const announceAfterMs = 1_000;

/** What the tone guard says, gravest first: the same that is underlined, as a list for the keyboard. */
export function Findings({ draft, findings, onFix, onSelect }: FindingsProps) {
  const sorted = findings.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity) || one.start - other.start,
  );
  return (
    <>
      <Announcement findings={findings} draft={draft} />
      {sorted.length > 0 && (
        <ul className={styles.list}>
          {sorted.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              <OneFinding finding={finding} draft={draft} onFix={onFix} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Said once the typing rests, not at every key. */
function Announcement({
  findings,
  draft,
}: {
  readonly findings: readonly Finding[];
  readonly draft: string;
}) {
  const { t } = useWords();
  const now = draft || findings.length > 0 ? findingsSaid(t, findings) : '';
  return <LiveRegion>{useSettled(now, announceAfterMs)}</LiveRegion>;
}

/** How many there are, and how many must be settled first. */
export function findingsSaid(t: Words, findings: readonly Finding[]): string {
  const blockers = findings.filter(({ severity }) => severity === 'block').length;
  return [
    findings.length > 0
      ? t('sidebar.resolve.findings', { count: findings.length })
      : t('sidebar.resolve.findingsNone'),
    ...(blockers > 0 ? [t('sidebar.resolve.blockers', { count: blockers })] : []),
  ].join('. ');
}

const longestQuote = 60;

/** The words a finding is about, as they are quoted beside it; '' = too many to quote. */
function wordsOf(draft: string, { start, end }: Finding): string {
  const words = draft.slice(start, end);
  return words.length < longestQuote ? words : '';
}

/** The same in a dialog that holds the words back. */
export const reasonsOf = (findings: readonly Finding[], draft: string): readonly HeldReason[] =>
  findings.map((finding) => ({
    key: `${finding.rule} ${finding.start}`,
    words: wordsOf(draft, finding),
    said: finding.message,
  }));

interface OneFindingProps extends Omit<FindingsProps, 'findings'> {
  readonly finding: Finding;
}

function OneFinding({ finding, draft, onFix, onSelect }: OneFindingProps) {
  const { t } = useWords();
  const { icon: Icon, tone } = looks[finding.severity];
  const words = wordsOf(draft, finding);
  const level = { block: 'severityBlock', warn: 'severityWarn', hint: 'severityHint' } as const;
  return (
    <Card tone={tone} className={styles.finding}>
      <p>
        <Icon size={14} aria-hidden className={styles[tone]} />{' '}
        <VisuallyHidden>{t(`sidebar.resolve.${level[finding.severity]}`)}: </VisuallyHidden>
        {words && (
          <button
            type="button"
            className={`${styles.words} ${styles[tone]}`}
            title={t('sidebar.resolve.goTo', { words })}
            onClick={() => onSelect(finding)}
          >
            <q>{words}</q>
          </button>
        )}{' '}
        {finding.message}
      </p>
      {finding.fix && (
        <Button variant="link" onClick={() => onFix(finding)}>
          {finding.fix.label}
        </Button>
      )}
    </Card>
  );
}
