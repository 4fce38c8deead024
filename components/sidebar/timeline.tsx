import type { CaseEvent, CaseFact, CaseView } from '../../lib/domain/case.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
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
  const { format } = useWords();
  const title = useTitle(event.fact);
  const detail = useDetail(event.fact, now);
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

function useTitle(fact: CaseFact): string {
  const { t } = useWords();
  if (fact.type === 'replied')
    return t(fact.how === 'seen' ? 'sidebar.timeline.repliedSeen' : 'sidebar.timeline.repliedSaid');
  if (fact.type === 'retracted') return '';
  return t(`sidebar.timeline.${fact.type}`);
}

function useDetail(fact: CaseFact, now: number): string {
  const { t, format } = useWords();
  switch (fact.type) {
    case 'noted':
    case 'drafted':
    case 'inserted':
    case 'replied':
    case 'customer-returned':
    case 'private-contact':
      return fact.text;
    case 'reviewed':
      return reviewed(fact, t);
    case 'fact-learned':
      return fact.fact.text;
    case 'promised':
      return `${fact.text} · ${format.due(fact.dueAt, now)}`;
    case 'solution-set':
      return [t(`common.solution.${fact.solution}`), fact.text].filter(Boolean).join(' · ');
    case 'follow-up-set':
      return `${fact.followUp.reason} · ${format.due(fact.followUp.dueAt, now)}`;
    case 'follow-up-moved':
      return format.due(fact.dueAt, now);
    case 'closed':
    case 'ended':
    case 'reopened':
      return fact.reason;
    case 'corrected':
      return corrected(fact, t);
    default:
      return '';
  }
}

type Say = ReturnType<typeof useWords>['t'];

function reviewed(fact: Extract<CaseFact, { type: 'reviewed' }>, t: Say): string {
  const { reader, how, verdict, remarks } = fact;
  return [t(`sidebar.timeline.reviewedAs.${how === 'said' ? 'said' : verdict}`, { reader }), ...remarks].join(
    ' · ',
  );
}

function corrected(fact: Extract<CaseFact, { type: 'corrected' }>, t: Say): string {
  const said = [
    fact.verdict && t(`common.verdict.${fact.verdict}`),
    fact.stance && t(`common.stance.${fact.stance}`),
    fact.cause && t(`common.cause.${fact.cause}`),
    fact.severity !== undefined && t(`common.severity.s${fact.severity}`),
    fact.validity && `${t('sidebar.understand.validity')} ${t(`common.validity.${fact.validity}`)}`,
    fact.happened,
    fact.lost,
    fact.asked,
    fact.right,
    fact.fixable,
    ...(fact.claims ?? []).map((claim) => claim.text),
  ];
  return said.filter(Boolean).join(' · ');
}
