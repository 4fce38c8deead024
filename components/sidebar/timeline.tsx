import type { CaseEvent, CaseView } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { detailOf, titleOf } from './fact-words.ts';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly caseView: CaseView | null;
  readonly now: number;
  readonly open?: boolean;
}

/** Everything that happened in the case, newest first; what was undone is no longer among it. */
export function Timeline({ caseView, now, open = false }: TimelineProps) {
  const { t } = useWords();
  if (!caseView) return <p className={styles.empty}>{t('sidebar.timeline.empty')}</p>;
  const events = caseView.timeline;
  return (
    <Disclosure
      defaultOpen={open}
      summary={t('sidebar.timeline.title')}
      detail={t('sidebar.timeline.count', { count: events.length })}
    >
      <ol className={styles.list}>
        {events.toReversed().map((event) => (
          <li key={`${event.commandId} ${event.ordinal}`}>
            <Entry event={event} now={now} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Entry({ event, now }: { readonly event: CaseEvent; readonly now: number }) {
  const words = useWords();
  const { format, t } = words;
  const title = titleOf(event.fact, t);
  const detail = detailOf(event.fact, now, words);
  return (
    <>
      <p className={styles.title}>
        <span>{title}</span>
        <time dateTime={new Date(event.at).toISOString()} title={format.full(event.at)}>
          {format.moment(event.at, now)}
        </time>
      </p>
      {detail && (
        <p className={styles.detail} dir="auto">
          {detail}
        </p>
      )}
    </>
  );
}
