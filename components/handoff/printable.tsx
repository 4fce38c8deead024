import { ArrowLeft, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CaseSummary } from '../../lib/handoff/summary.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { FactsList } from './facts-list.tsx';
import styles from './handoff.module.css';
import { SummaryView } from './summary-view.tsx';

interface PrintableProps {
  /** null = being looked up, or gone. */
  readonly summary: CaseSummary | null;
  readonly head: {
    readonly brand: string;
    readonly department: string;
    readonly to: string;
    readonly from: string;
  };
  readonly now: number;
  /** What else can be done with it; not on paper. */
  readonly children?: ReactNode;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** One case on paper: nothing of the page around it is printed, in either theme black on white. */
export function Printable({ summary, head, now, children, onPrint, onBack }: PrintableProps) {
  const { t, format } = useWords();
  const said = [
    [t('handoff.case.department'), head.department],
    [t('handoff.case.to'), head.to],
    [t('handoff.case.from'), head.from],
  ] as const;
  return (
    <article className={styles.page} data-printable>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('handoff.print.title', { brand: head.brand })}</h2>
        <Button icon={ArrowLeft} variant="quiet" onClick={onBack}>
          {t('handoff.print.back')}
        </Button>
        {children}
        {summary && (
          <Button icon={Printer} variant="primary" onClick={onPrint}>
            {t('handoff.print.button')}
          </Button>
        )}
      </div>
      {!summary && <p>{t('handoff.print.gone')}</p>}
      {summary && (
        <>
          <FactsList facts={said} />
          <SummaryView summary={summary} now={now} />
          <p className={styles.quiet}>{t('handoff.print.printed', { when: format.full(now) })}</p>
        </>
      )}
    </article>
  );
}
