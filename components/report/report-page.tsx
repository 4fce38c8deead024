import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { openDayMinutes } from '../../lib/analytics/open-day.ts';
import { mondayOf } from '../../lib/analytics/weeks.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import { reportWords } from '../../lib/i18n/report-words.ts';
import type { WeeklyReport } from '../../lib/report/weekly.ts';
import { figureWords } from '../charts/figure-words.ts';
import { wholePolicy } from '../charts/policy-name.ts';
import { PartWords, useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './report.module.css';

export interface ReportPageProps {
  /** `2026-W47`. */
  readonly week: string;
  /** null = still loading. */
  readonly report: WeeklyReport | null;
  /** Cases of that week that are grave or late: they are said to exist, on the screen alone. */
  readonly urgent: number;
  readonly brand: Brand;
  readonly isLatest: boolean;
  readonly onWeek: (step: -1 | 1) => void;
  readonly onPrint: () => void;
}

/** A week's minor issues on one sheet of paper, with nobody's personal data in it. */
export const ReportPage = (props: ReportPageProps) => (
  <PartWords files={reportWords}>
    <Sheet {...props} />
  </PartWords>
);

function Sheet({ week, report, urgent, brand, isLatest, onWeek, onPrint }: ReportPageProps) {
  const { t, language } = useWords();
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const monday = mondayOf(week);
  const from = date.format(monday);
  const to = date.format(monday + 6 * 86_400_000);
  return (
    <section className={styles.page} aria-labelledby="report-title">
      <div className={styles.tools}>
        <IconButton icon={ChevronLeft} label={t('report.earlier')} onClick={() => onWeek(-1)} />
        {!isLatest && <IconButton icon={ChevronRight} label={t('report.next')} onClick={() => onWeek(1)} />}
        <Button icon={Printer} onClick={onPrint}>
          {t('report.print')}
        </Button>
      </div>
      <header>
        <h2 id="report-title">
          {brand.name ? t('report.title', { brand: brand.name }) : t('report.titleAlone')}
        </h2>
        <p className={styles.quiet}>{t('report.period', { from, to })}</p>
      </header>
      {urgent > 0 && <p className={styles.urgent}>{t('report.urgent', { count: urgent })}</p>}
      {!report && <Skeleton label={t('common.loading')} lines={[60, 80, 40]} />}
      {report?.cases === 0 && <EmptyState title={t('report.empty')}>{t('report.emptyText')}</EmptyState>}
      {report && report.cases > 0 && <Told {...{ report, brand }} />}
    </section>
  );
}

function Told({ report, brand }: { readonly report: WeeklyReport; readonly brand: Brand }) {
  const { t, language } = useWords();
  const say = figureWords(language, t);
  const { firstReply, kept, broken } = report;
  return (
    <>
      <ul className={styles.facts}>
        <li>{t('report.cases', { count: report.cases })}</li>
        {report.owed > 0 && (
          <li>{t('charts.unanswered.title', { rate: say.rate(report.unanswered, report.owed) })}</li>
        )}
        {firstReply.median !== null && (
          <li>
            {t('report.firstReply', {
              count: firstReply.n,
              median: say.span(firstReply.median, openDayMinutes(brand.hours)),
            })}
          </li>
        )}
        {kept + broken > 0 && <li>{t('charts.promises.title', { rate: say.rate(kept, kept + broken) })}</li>}
      </ul>
      <Counted title={t('report.causes')}>
        {report.causes.map(([cause, cases]) => (
          <Row key={cause} name={t(`common.cause.${cause}`)} cases={cases} />
        ))}
      </Counted>
      {report.policies.length + report.products.length > 0 && (
        <Counted title={t('causes.rows')}>
          {report.policies.map(([id, cases]) => (
            <Row key={id} name={wholePolicy(brand, id, t)} cases={cases} />
          ))}
          {report.products.map(([product, cases]) => (
            <Row key={product} name={product} cases={cases} />
          ))}
        </Counted>
      )}
      {report.issues.length > 0 && (
        <section>
          <h3>{t('report.issues')}</h3>
          <ul className={styles.facts}>
            {report.issues.map(({ cause, text }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have said the same
              <li key={place} dir="auto">
                {t(`common.cause.${cause}`)}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.lessons.length > 0 && (
        <section>
          <h3>{t('report.lessons')}</h3>
          <ul className={styles.facts}>
            {report.lessons.map((lesson, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two cases may have taught the same
              <li key={place} dir="auto">
                {lesson}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.quiet}>{t('report.foot')}</p>
    </>
  );
}

function Counted({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const id = useId();
  return (
    <section>
      <h3 id={id}>{title}</h3>
      <table className={styles.table} aria-labelledby={id}>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('charts.cases')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

const Row = ({ name, cases }: { readonly name: string; readonly cases: number }) => (
  <tr>
    <th scope="row" dir="auto">
      {name}
    </th>
    <td>{cases}</td>
  </tr>
);
