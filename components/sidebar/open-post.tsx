import { type ReactNode, useRef, useState } from 'react';
import { postKeys, sharesKey } from '../../lib/domain/post-key.ts';
import { isResting, restOf } from '../../lib/reminders/rest.ts';
import type { Hint } from '../../lib/tone/way-of-working.ts';
import { useCalm } from '../calm/use-calm.ts';
import { useWords } from '../hooks/use-words.tsx';
import type { ReadingMode } from '../reading/reading-dialog.tsx';
import { useReading } from '../reading/use-reading.ts';
import { Tabs } from '../ui/tabs.tsx';
import { CalmCards } from './calm-cards.tsx';
import type { DraftEditorHandle } from './draft-editor.tsx';
import { type Asking, InsertDialogs } from './insert-dialogs.tsx';
import { ListenStep } from './listen-step.tsx';
import { readerOf, reasonsToRead } from './reading-due.ts';
import { ReadingSlot } from './reading-slot.tsx';
import { ReplyFooter } from './reply-footer.tsx';
import { isAnswered, ResolveStep } from './resolve-step.tsx';
import styles from './sidebar.module.css';
import type { GoingOn, PostView, ReplyView, SidebarActions, SidebarWork } from './sidebar-state.ts';
import { Timeline } from './timeline.tsx';
import { UnderstandStep } from './understand-step.tsx';
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
  readonly actions: SidebarActions;
}

interface OpenedReading {
  readonly mode: ReadingMode;
  /** Every key of the post. */
  readonly about: readonly string[];
  /** What was said to go on before it was opened. */
  readonly said: GoingOn;
}

/** One post with its three steps, and what is asked before words go into the site's box. */
export function OpenPost(props: OpenPostProps) {
  const { view, reply, work, now, restMinutes, hint, blurInsults, keys, actions } = props;
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const editor = useRef<Pick<DraftEditorHandle, 'focus'>>(null);
  const followUps = view.caseView?.followUps ?? [];
  const parked = restOf(followUps);
  const resting = isResting(followUps, now);
  const calm = useCalm(asking !== null || parked !== null || hint !== null);
  const about = postKeys(view.post);
  const [opened, setOpened] = useState<OpenedReading | null>(null);
  // Another post has another reading.
  const reading = opened && sharesKey(opened.about, about) ? opened : null;
  const openReading = (mode: ReadingMode, said: GoingOn = {}) => setOpened({ mode, about, said });
  const readingParts = useReading(reading !== null);
  const { step } = work;

  const onPage = view.post.platform !== 'web';
  const handOver = (said: GoingOn = {}) => {
    if (!onPage) return actions.copy(reply.draft);
    const isRead = said.readBy !== undefined || readerOf(view.caseView, reply.draft) !== null;
    if (!isRead && reasonsToRead(view, reply).length > 0) openReading('due', said);
    else actions.insert('ask', said);
  };
  const put = () => {
    if (!reply.draft.trim() || work.pending.arrange || resting) return;
    const blocks = onPage && reply.findings.some(({ severity }) => severity === 'block');
    // Who has let it rest has had the time to breathe.
    if (reply.hostile.length > 0 && !parked) setAsking('breath');
    else if (blocks) setAsking('reason');
    else handOver();
  };
  const vent = () => setAsking('vent');
  useShortcuts(keys, {
    go: actions.go,
    close: actions.close,
    insert: () => onPage && put(),
    vent: () => step === 'resolve' && vent(),
    logCase: () => {
      if (!view.caseView) actions.logCase();
    },
  });
  const body = (shown: ReactNode) => (
    <div className={styles.body}>
      {shown}
      <div className={styles.timeline}>
        <Timeline caseView={view.caseView} now={now} />
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
                <ListenStep
                  view={view}
                  now={now}
                  blurInsults={blurInsults}
                  logging={work.pending.log}
                  actions={actions}
                />,
              ),
            },
            {
              value: 'understand',
              label: t('sidebar.steps.understand'),
              done: view.understanding.validity !== 'unknown',
              panel: body(<UnderstandStep view={view} blurInsults={blurInsults} actions={actions} />),
            },
            {
              value: 'resolve',
              label: t('sidebar.steps.resolve'),
              done: (view.caseView?.record.firstReplyAt ?? null) !== null,
              panel: body(
                <ResolveStep
                  ref={editor}
                  view={view}
                  reply={reply}
                  inserted={work.inserted}
                  pending={work.pending}
                  now={now}
                  calm={
                    <CalmCards
                      {...{ calm, parked, reply, now, restMinutes, hint, actions }}
                      asked={asking !== null}
                      onEndRest={() => setAsking('end-rest')}
                      onVent={vent}
                    />
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
      {step === 'resolve' && !isAnswered(view, reply) && (
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
            onCopy={onPage ? () => actions.copy(reply.draft) : put}
            onPark={() => actions.park()}
            onAskReading={() => openReading('ask')}
          />
        </div>
      )}
      <InsertDialogs
        {...{ asking, calm, view, reply, restMinutes, actions }}
        askAboutDraft={work.askAboutDraft}
        onAsk={setAsking}
        onHandOver={handOver}
        onRewrite={() => editor.current?.focus()}
      />
      {reading && (
        <ReadingSlot
          parts={readingParts}
          mode={reading.mode}
          {...{ view, reply, actions }}
          onMode={(mode) => openReading(mode, reading.said)}
          onPut={(readBy) => {
            setOpened(null);
            handOver({ ...reading.said, readBy });
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
