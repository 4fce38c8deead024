import { useMemo } from 'react';
import { openDayMinutes } from '../../lib/analytics/open-day.ts';
import { proposalFacts } from '../../lib/analytics/proposal.ts';
import { enoughForProposal, type RootCause } from '../../lib/analytics/root-causes.ts';
import type { CaseColumns } from '../../lib/desk/facets.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { CaseRecord } from '../../lib/domain/case.ts';
import { caseQuote } from '../../lib/redaction/case-quote.ts';
import { useWords } from '../hooks/use-words.tsx';
import { CopyDraft } from '../report/copy-draft.tsx';
import { Card } from '../ui/card.tsx';
import { classNames } from '../ui/class-names.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './causes.module.css';
import { proposalText } from './proposal-text.ts';

interface ProposalProps {
  readonly columns: CaseColumns;
  readonly brand: Brand;
  readonly cause: RootCause;
  readonly records: readonly CaseRecord[] | null;
  readonly onCopy: (text: string) => boolean;
}

/** From three cases on: the text to take to whoever can change the rule. */
export function Proposal({ columns, brand, cause, records, onCopy }: ProposalProps) {
  const { t } = useWords();
  const missing = enoughForProposal - cause.cases;
  return (
    <Card className={styles.card} aria-labelledby="proposal-title">
      <h3 id="proposal-title">{t('causes.proposal.heading')}</h3>
      {missing > 0 && <p className={styles.quiet}>{t('causes.proposal.missing', { count: missing })}</p>}
      {missing <= 0 && !records && <Skeleton label={t('common.loading')} />}
      {missing <= 0 && records && (
        <Draft key={`${cause.kind}:${cause.key}`} {...{ columns, brand, cause, records, onCopy }} />
      )}
    </Card>
  );
}

function Draft({
  columns,
  brand,
  cause,
  records,
  onCopy,
}: ProposalProps & { readonly records: readonly CaseRecord[] }) {
  const { t, language } = useWords();
  const drafted = useMemo(() => {
    const quoteOf = (record: CaseRecord) => caseQuote(record.post.text, record, brand);
    const facts = proposalFacts(columns, brand, cause, records, quoteOf);
    return proposalText(facts, openDayMinutes(brand.hours), language, t);
  }, [columns, brand, cause, records, language, t]);
  return (
    <>
      <p className={classNames(styles.quiet, styles.onScreen)}>{t('causes.proposal.about')}</p>
      <CopyDraft
        label={t('causes.proposal.field')}
        text={drafted}
        copyLabel={t('causes.proposal.copy')}
        onCopy={onCopy}
      />
    </>
  );
}
