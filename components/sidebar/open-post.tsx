import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { postKeys, sharesKey } from '../../lib/domain/post-key.ts';
import { isResting, restOf } from '../../lib/reminders/rest.ts';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import { holdsForReadBack } from '../advice/notices.ts';
import { useAdvice } from '../advice/use-advice.ts';
import { useCalm } from '../calm/use-calm.ts';
import { HandOffSlot } from '../handoff/hand-off-slot.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { LifeSlot } from '../life/life-slot.tsx';
import type { ReadingMode } from '../reading/reading-dialog.tsx';
import { useReading } from '../reading/use-reading.ts';
import { Tabs } from '../ui/tabs.tsx';
import { CalmCards } from './calm-cards.tsx';
import { CalmDialogs } from './calm-dialogs.tsx';
import type { DraftEditorHandle } from './draft-editor.tsx';
import { ExistingDraftDialog, LeavingDialogs } from './leaving-dialogs.tsx';
import { ListenStep } from './listen-step.tsx';
import { ReadingSlot } from './reading-slot.tsx';
import { ReplyFooter } from './reply-footer.tsx';
import { isAnswered, ResolveStep } from './resolve-step.tsx';
import styles from './sidebar.module.css';
import type { PostView, ReplyView, SidebarActions, SidebarWork, Step } from './sidebar-state.ts';
import { Timeline } from './timeline.tsx';
import { UnderstandStep } from './understand-step.tsx';
import { useLeaving } from './use-leaving.ts';
import { useShortcuts } from './use-shortcuts.ts';

export interface OpenPostProps {
  readonly view: PostView;
  readonly reply: ReplyView;
  readonly work: SidebarWork;
  readonly now: number;
  /** The person's default for a parked draft. */
  readonly restMinutes: number;
  /** A word about how one works; null = none. */
  readonly hint: Hint | null;
  readonly blurInsults: boolean;
  /** Single keys are on. */
  readonly keys: boolean;
  /** On the desk what happened in the case stands open, and leaving leads back to the list. */
  readonly onDesk?: boolean;
  readonly actions: SidebarActions;
}

interface OpenedReading {
  readonly mode: Exclude<ReadingMode, 'due'>;
  /** Every key of the post. */
  readonly about: readonly string[];
}

/** One post with its three steps, and what is asked before words leave it. */
export function OpenPost(props: OpenPostProps) {
  const { view, reply, work, now, restMinutes, hint, blurInsults, keys, actions, onDesk = false } = props;
  const { t } = useWords();
  const [asking, setAsking] = useState<'end-rest' | 'vent' | null>(null);
  const editor = useRef<Pick<DraftEditorHandle, 'focus'>>(null);
  const followUps = view.caseView?.followUps ?? [];
  const parked = restOf(followUps);
  const resting = isResting(followUps, now);
  const { leaving, leave, answer, stay } = useLeaving(view, reply, now, actions);
  const isCalmAsked = asking !== null || leaving?.held.by === 'hostility';
  const calm = useCalm(isCalmAsked || parked !== null || hint !== null);
  const about = postKeys(view.post);
  const [opened, setOpened] = useState<OpenedReading | null>(null);
  // Another post has another reading.
  const reading = opened && sharesKey(opened.about, about) ? opened : null;
  const openReading = (mode: OpenedReading['mode']) => setOpened({ mode, about });
  const isDue = leaving?.held.by === 'reading';
  const readingParts = useReading(isDue || reading !== null);
  const { step } = work;
  const advice = useAdvice(true);
  const [insisted, setInsisted] = useState(0);

  const { asks } = view.assessment;
  const heard = asks ? t(`sidebar.appeal.ask.${asks}`) : '';
  const onPage = view.post.platform !== 'web';
  /** What they ask is confirmed before words go out; a part that could not be loaded holds nobody up. */
  const letOut = (way: 'insert' | 'copy') => {
    if (!advice.part || !holdsForReadBack(view, reply.suggestions?.situation)) return leave(way);
    actions.openStep('resolve');
    setInsisted((times) => times + 1);
  };
  const put = () => {
    if (!work.pending.arrange) letOut('insert');
  };
  const vent = () => setAsking('vent');
  useShortcuts(keys, {
    go: actions.go,
    close: actions.close,
    closes: onDesk ? 'list' : 'hide',
    insert: onPage ? put : null,
    vent: step === 'resolve' ? vent : null,
    logCase: view.caseView ? null : actions.logCase,
  });
  const heeded = { elsewhere: work.elsewhere, skipped: work.skipped, whoReads: work.whoReads };
  const body = (of: Step, shown: ReactNode) => (
    <div className={styles.body}>
      {hint?.kind === 'break' && calm.part && (
        <div className={styles.break}>
          <calm.part.HintCard hint={hint} onVent={vent} onDismiss={actions.dismissHint} />
        </div>
      )}
      {of === step && <LifeSlot {...{ view, reply, now, actions }} />}
      {shown}
      <div className={styles.timeline}>
        <Timeline caseView={view.caseView} now={now} open={onDesk} />
        {view.caseView && <HandOffSlot caseView={view.caseView} brand={view.brand} now={now} />}
      </div>
    </div>
  );
  return (
    <>
      <div className={styles.tabs}>
        <Tabs
          label={t('sidebar.steps.label')}
          doneLabel={t('sidebar.steps.done')}
          value={step}
          onChange={actions.openStep}
          tabs={[
            {
              value: 'listen',
              label: t('sidebar.steps.listen'),
              done: view.caseView !== null,
              panel: body(
                'listen',
                <ListenStep
                  view={view}
                  now={now}
                  blurInsults={blurInsults}
                  logging={work.pending.log}
                  advice={advice}
                  hasDraft={reply.draft.trim() !== ''}
                  actions={actions}
                />,
              ),
            },
            {
              value: 'understand',
              label: t('sidebar.steps.understand'),
              done: view.understanding.validity !== 'unknown',
              panel: body('understand', <UnderstandStep {...{ view, advice, blurInsults, actions }} />),
            },
            {
              value: 'resolve',
              label: t('sidebar.steps.resolve'),
              done: (view.caseView?.record.firstReplyAt ?? null) !== null,
              panel: body(
                'resolve',
                <ResolveStep
                  ref={editor}
                  view={view}
                  reply={reply}
                  inserted={work.inserted}
                  writing={work.writing}
                  pending={work.pending}
                  now={now}
                  calm={
                    <>
                      <CalmCards
                        {...{ calm, parked, reply, now, restMinutes, actions }}
                        // A break is named whatever the step.
                        hint={hint?.kind === 'break' ? null : hint}
                        onEndRest={() => setAsking('end-rest')}
                        onVent={vent}
                      />
                      {advice.part && !isAnswered(view, reply) && (
                        <advice.part.BeforeWriting {...{ view, insisted, heard, actions }} {...heeded} />
                      )}
                    </>
                  }
                  onVent={vent}
                  actions={actions}
                  onOpenAnswer={() => openReading('answer')}
                />,
              ),
            },
          ]}
        />
      </div>
      {step === 'resolve' && (work.writing || !isAnswered(view, reply)) && (
        <div className={styles.footer}>
          <ReplyFooter
            view={view}
            empty={!reply.draft.trim()}
            inserting={work.pending.insert}
            arranging={work.pending.arrange}
            restsUntil={resting && parked ? parked.dueAt : null}
            now={now}
            news={work.news}
            onInsert={put}
            onCopy={() => letOut('copy')}
            onPark={() => actions.park()}
            onAskReading={() => openReading('ask')}
          />
        </div>
      )}
      <ExistingDraftDialog
        open={work.askAboutDraft}
        site={t(`common.platform.${view.post.platform}`)}
        onInsert={actions.insert}
        onCancel={actions.cancelInsert}
      />
      <LeavingDialogs
        {...{ leaving, calm, restMinutes }}
        draft={reply.draft}
        onAnswer={answer}
        onRewrite={() => {
          // At once: what stands behind an open dialog takes no focus.
          flushSync(stay);
          editor.current?.focus();
        }}
        onVent={() => {
          stay();
          vent();
        }}
        onPark={(minutes) => {
          stay();
          actions.park(minutes);
        }}
      />
      <CalmDialogs {...{ calm, asking, actions }} onClose={() => setAsking(null)} />
      {(reading || isDue) && (
        <ReadingSlot
          parts={readingParts}
          mode={reading?.mode ?? 'due'}
          way={leaving?.way ?? 'insert'}
          {...{ view, reply, actions }}
          onAsk={() => {
            stay();
            openReading('ask');
          }}
          onRead={(readBy) => answer({ readBy })}
          onClose={() => {
            stay();
            setOpened(null);
          }}
        />
      )}
    </>
  );
}
