import type { FollowUp } from '../../lib/domain/follow-up.ts';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import type { Calm } from '../calm/use-calm.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
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
  readonly onEndRest: () => void;
  readonly onVent: () => void;
  readonly actions: Pick<SidebarActions, 'park' | 'closeFollowUp' | 'dismissHint'>;
}

/** Above the reply: the draft that rests, or a word about how one works. */
export function CalmCards(props: CalmCardsProps) {
  const { calm, parked, reply, now, restMinutes, hint, onEndRest, onVent, actions } = props;
  const { t } = useWords();
  const parts = calm.part;
  if (!parts) return parked && <NotLoaded part={calm} name="calm" />;
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
