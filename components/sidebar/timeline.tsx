import { useEffect, useRef, useState } from 'react';
import type { CaseEvent, CaseView } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
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
      <Events key={caseView.record.id} {...{ events, now }} />
    </Disclosure>
  );
}

/** So many are drawn at a time: a case with thousands of events opens like any other. */
const stretch = 100;

/**
 * The latest first, and older ones as one comes to them by scrolling or by the button. They are added and never taken
 * away again, so that the place, the focus and what a screen reader has read stay. The browser's search within the page
 * finds what has been drawn; the search of the desk finds every word of a case.
 */
function Events({ events, now }: { readonly events: readonly CaseEvent[]; readonly now: number }) {
  const { t } = useWords();
  const [shown, setShown] = useState(stretch);
  const [from, setFrom] = useState<number | null>(null);
  const first = useRef<HTMLLIElement>(null);
  const older = useRef<HTMLDivElement>(null);
  const left = events.length - shown;
  useEffect(() => {
    const end = older.current;
    if (left <= 0 || !end) return;
    // Well before it comes into sight.
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setShown(shown + stretch);
      },
      { rootMargin: '600px' },
    );
    watch.observe(end);
    return () => watch.disconnect();
  }, [shown, left]);
  useEffect(() => {
    if (from !== null) first.current?.focus();
  }, [from]);
  return (
    <>
      <ol className={styles.list}>
        {events
          .slice(Math.max(0, events.length - shown))
          .reverse()
          .map((event, place) => (
            <li
              key={`${event.commandId} ${event.ordinal}`}
              {...(left > 0 && { 'aria-setsize': events.length, 'aria-posinset': place + 1 })}
              {...(place === from && { ref: first, tabIndex: -1 })}
            >
              <Entry event={event} now={now} />
            </li>
          ))}
      </ol>
      {left > 0 && (
        <div ref={older} className={styles.older}>
          <Button
            size="small"
            onClick={() => {
              // Whoever pressed it reads on at the first that came.
              setFrom(shown);
              setShown(shown + stretch);
            }}
          >
            {t('sidebar.timeline.older', { count: Math.min(stretch, left) })}
          </Button>
        </div>
      )}
    </>
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
