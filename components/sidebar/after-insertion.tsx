import { Check, MessageCircleReply } from 'lucide-react';
import { useState } from 'react';
import type { BusinessHours } from '../../lib/domain/brand.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { isOver } from '../../lib/domain/is-over.ts';
import { isInDoubt } from '../../lib/domain/solution.ts';
import { useWords } from '../hooks/use-words.tsx';
import { SolutionChoice, useDating } from '../life/solution-choice.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './after-insertion.module.css';
import { FollowUpForm, OpenFollowUps, PromiseButtons } from './follow-up.tsx';
import type { Pending, PostView, Promised, SidebarActions } from './sidebar-state.ts';

interface AfterInsertionProps {
  readonly view: PostView;
  readonly now: number;
  /** In the site's box and not known to be sent. */
  readonly inserted: boolean;
  readonly pending: Pending;
  readonly promises: readonly Promised[];
  readonly actions: Pick<
    SidebarActions,
    'markSent' | 'keepWriting' | 'setSolution' | 'setFollowUp' | 'closeFollowUp'
  >;
}

/** What comes after the words: sent, how the solution stands, when to look again. */
export function AfterInsertion({ view, now, inserted, pending, promises, actions }: AfterInsertionProps) {
  const { caseView } = view;
  if (inserted) return <Sent actions={actions} inserting={pending.insert} />;
  return (
    caseView && (
      <AfterReply
        key={caseView.record.id}
        caseView={caseView}
        {...{ view, now, pending, promises, actions }}
      />
    )
  );
}

type AfterReplyProps = Omit<AfterInsertionProps, 'inserted'> & { readonly caseView: CaseView };

function AfterReply({ caseView, view, now, pending, promises, actions }: AfterReplyProps) {
  const { t } = useWords();
  const [dating, setDating] = useDating(caseView);
  // A parked draft has a card of its own.
  const openFollowUps = caseView.followUps.filter(
    ({ status, kind }) => status === 'open' && kind !== 'draft',
  );
  const replied = caseView.record.firstReplyAt !== null || caseView.record.lastReply !== null;
  if (!replied && openFollowUps.length === 0) return null;
  return (
    <div className={styles.after}>
      {replied && (
        <Standing
          caseView={caseView}
          now={now}
          hours={view.brand.hours}
          promised={promises.map(({ dueAt }) => dueAt)}
          {...{ dating }}
          onDating={setDating}
          onSolution={actions.setSolution}
        />
      )}
      <OpenFollowUps followUps={openFollowUps} now={now} onClose={actions.closeFollowUp} />
      {replied && openFollowUps.length > 0 && promises.length > 0 && (
        <Card>
          <PromiseButtons
            promises={promises}
            now={now}
            arranging={pending.arrange}
            onSet={actions.setFollowUp}
          />
        </Card>
      )}
      {replied && !dating && openFollowUps.length === 0 && !isOver(caseView.record.status) && (
        <FollowUpForm
          now={now}
          hours={view.brand.hours}
          promises={promises}
          defaultReason={t('sidebar.after.followUpDefault', {
            name: view.post.author.name.split(' ')[0] || t('sidebar.after.followUpCustomer'),
          })}
          arranging={pending.arrange}
          onSet={actions.setFollowUp}
        />
      )}
    </div>
  );
}

interface SentProps extends Pick<AfterInsertionProps, 'actions'> {
  /** Other words are on their way into the box: what was sent is not known before they are there. */
  readonly inserting: boolean;
}

function Sent({ actions, inserting }: SentProps) {
  const { t } = useWords();
  const unable = inserting && t('sidebar.resolve.unable.inserting');
  return (
    <Card tone="accent">
      <p>
        <strong>{t('sidebar.resolve.youSend')}</strong> {t('sidebar.after.sentQuestion')}
      </p>
      <div className={styles.buttons}>
        <Button variant="primary" icon={Check} unable={unable} onClick={actions.markSent}>
          {t('sidebar.after.sentYes')}
        </Button>
        <Button variant="quiet" onClick={actions.keepWriting}>
          {t('sidebar.after.sentNotYet')}
        </Button>
      </div>
    </Card>
  );
}

interface StandingProps {
  readonly caseView: CaseView;
  readonly now: number;
  readonly hours: BusinessHours;
  readonly promised: readonly number[];
  readonly dating: boolean;
  readonly onDating: (dating: boolean) => void;
  readonly onSolution: SidebarActions['setSolution'];
}

function Standing(props: StandingProps) {
  const { caseView, now, hours, promised, dating, onDating, onSolution } = props;
  const { record, timeline } = caseView;
  const { t, format } = useWords();
  const [changing, setChanging] = useState(false);
  const last = timeline.findLast(({ fact }) => fact.type === 'replied');
  const reply = last?.fact.type === 'replied' ? last.fact : null;
  const asked = record.solution === 'none' || changing || isInDoubt(record) || dating;
  return (
    <Card>
      {last && reply && (
        <p className={styles.sent}>
          <Check size={16} aria-hidden />
          {t(reply.how === 'seen' ? 'sidebar.after.seen' : 'sidebar.after.sent', {
            // When it was sent; where the page does not say, when it was recorded.
            when: format.due(reply.at ?? last.at, now),
          })}
        </p>
      )}
      {record.customerReturnedAt !== null && (
        <p className={styles.returned}>
          <MessageCircleReply size={16} aria-hidden />
          {t('sidebar.after.returned')} · {format.due(record.customerReturnedAt, now)}
        </p>
      )}
      {asked ? (
        <SolutionChoice
          {...{ caseView, now, hours, promised, dating, onDating }}
          onSet={(solution, newsAt) => {
            setChanging(false);
            onSolution(solution, newsAt);
          }}
        />
      ) : (
        <p className={styles.solution}>
          {t('sidebar.after.solutionSet', { solution: t(`common.solution.${record.solution}`) })}
          <Button variant="link" onClick={() => setChanging(true)}>
            {t('sidebar.after.change')}
          </Button>
        </p>
      )}
    </Card>
  );
}
