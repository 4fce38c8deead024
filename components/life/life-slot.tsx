import { NotLoaded } from '../on-demand/not-loaded.tsx';
import type { PostView, ReplyView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { useLife } from './use-life.ts';

interface LifeSlotProps {
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly now: number;
  readonly actions: Pick<SidebarActions, 'life' | 'openStep' | 'choose'>;
}

/** The next step of the case on screen; where somebody is in danger, the fast lane, logged or not. */
export function LifeSlot({ view, reply, now, actions }: LifeSlotProps) {
  const { caseView, understanding, brand } = view;
  const isAnswered = caseView
    ? caseView.record.firstReplyAt !== null || caseView.record.lastReply !== null
    : false;
  const isUrgent = understanding.severity === 3 && understanding.verdict !== 'not-complaint' && !isAnswered;
  const life = useLife(caseView !== null || isUrgent);
  if (!life.part) return <NotLoaded part={life} name="life" />;
  const [direct] = reply.suggestions?.suggestions ?? [];
  return (
    <>
      {isUrgent && (
        <life.part.FastLane
          script={reply.suggestions?.phone ?? null}
          privateText={reply.privateText ?? direct?.private ?? null}
          port={actions.life}
          onReply={
            direct
              ? () => {
                  actions.openStep('resolve');
                  if (!reply.draft.trim()) actions.choose(direct.strategy);
                }
              : null
          }
          stopHere={brand.limits.stopHere}
          isLogged={caseView !== null}
        />
      )}
      {caseView && !isUrgent && (
        <life.part.CaseLife key={caseView.record.id} {...{ caseView, brand, now }} port={actions.life} />
      )}
    </>
  );
}
