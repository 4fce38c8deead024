import type { FollowUp } from '../../lib/domain/case.ts';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import type { Calm } from '../calm/use-calm.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorCard } from '../ui/error-card.tsx';
import { findingsSaid } from './findings.tsx';
import type { ReplyView, SidebarActions } from './sidebar-state.ts';

interface CalmCardsProps {
  readonly calm: Calm;
  /** The draft's rest, running or over; null = it was not parked. */
  readonly parked: FollowUp | null;
  readonly reply: ReplyView;
  readonly now: number;
  readonly restMinutes: number;
  readonly hint: Hint | null;
  /** A dialog of the cool-down is wanted. */
  readonly asked: boolean;
  readonly onEndRest: () => void;
  readonly onVent: () => void;
  readonly actions: Pick<SidebarActions, 'park' | 'closeFollowUp' | 'dismissHint'>;
}

/** Above the reply: the draft that rests, or a word about how one works. */
export function CalmCards(props: CalmCardsProps) {
  const { calm, parked, reply, now, restMinutes, hint, asked, onEndRest, onVent, actions } = props;
  const { t } = useWords();
  const parts = calm.part;
  if (calm.failed && (parked || asked))
    return (
      <ErrorCard
        what={t('sidebar.resolve.calmFailed')}
        actions={<Button onClick={calm.retry}>{t('common.retry')}</Button>}
      />
    );
  if (!parts) return null;
  if (parked)
    return (
      <parts.RestCard
        key={parked.id}
        rest={parked}
        now={now}
        restMinutes={restMinutes}
        hasDraft={reply.draft.trim() !== ''}
        report={findingsSaid(t, reply.findings)}
        onRestLonger={actions.park}
        onEnd={onEndRest}
        onDismiss={() => actions.closeFollowUp(parked.id, 'done')}
      />
    );
  return hint && <parts.HintCard hint={hint} onVent={onVent} onDismiss={actions.dismissHint} />;
}
