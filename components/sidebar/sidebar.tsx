import { useRef, useState } from 'react';
import type { Alarm } from '../../lib/domain/alarm.ts';
import { AlarmBanner } from '../alarm/alarm-banner.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { type ToastMessage, Toasts } from '../ui/toast.tsx';
import type { DraftEditorHandle } from './draft-editor.tsx';
import { Header } from './header.tsx';
import { BlockDialog, ExistingDraftDialog } from './insert-dialogs.tsx';
import { ListenStep } from './listen-step.tsx';
import { ReplyFooter } from './reply-footer.tsx';
import { isAnswered, ResolveStep } from './resolve-step.tsx';
import { OtherScreen } from './screens.tsx';
import styles from './sidebar.module.css';
import type { PostView, ReplyView, SidebarActions, SidebarScreen, SidebarWork } from './sidebar-state.ts';
import { Timeline } from './timeline.tsx';
import { UnderstandStep } from './understand-step.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export interface SidebarProps {
  readonly screen: SidebarScreen;
  readonly work: SidebarWork;
  readonly now: number;
  /** null = nothing unusual today. */
  readonly alarm: Alarm | null;
  readonly onDismissAlarm: () => void;
  readonly blurInsults: boolean;
  /** Single keys are on. */
  readonly keys: boolean;
  readonly toasts: readonly ToastMessage[];
  readonly onCloseToast: (id: string) => void;
  readonly actions: SidebarActions;
}

export function Sidebar(props: SidebarProps) {
  const { screen, now, actions, toasts, onCloseToast } = props;
  const { t } = useWords();
  return (
    <div className={styles.sidebar}>
      <Header view={screen.kind === 'ready' ? screen.view : null} now={now} actions={actions} />
      <div className={styles.alarm}>
        <AlarmBanner alarm={props.alarm} onDismiss={props.onDismissAlarm} />
      </div>
      {screen.kind === 'ready' ? (
        <OpenPost {...props} view={screen.view} reply={screen.reply} />
      ) : (
        <OtherPost {...props} screen={screen} />
      )}
      <div className={styles.toasts}>
        <Toasts messages={toasts} closeLabel={t('common.close')} onClose={onCloseToast} />
      </div>
    </div>
  );
}

function OtherPost({
  screen,
  actions,
  keys,
}: SidebarProps & { readonly screen: Exclude<SidebarScreen, { kind: 'ready' }> }) {
  useShortcuts(keys, { go: actions.go, close: actions.close, logCase: () => {}, insert: () => {} });
  return (
    <main className={styles.body}>
      <OtherScreen screen={screen} actions={actions} />
    </main>
  );
}

interface OpenPostProps extends SidebarProps {
  readonly view: PostView;
  readonly reply: ReplyView;
}

function OpenPost({ view, reply, work, now, blurInsults, keys, actions }: OpenPostProps) {
  const { t } = useWords();
  const [askReason, setAskReason] = useState(false);
  const editor = useRef<Pick<DraftEditorHandle, 'focus'>>(null);
  const blocking = reply.findings.filter(({ severity }) => severity === 'block');
  const insert = () => {
    if (!reply.draft.trim() || view.post.platform === 'web' || work.pending.arrange) return;
    if (blocking.length > 0) setAskReason(true);
    else actions.insert('ask');
  };
  useShortcuts(keys, {
    go: actions.go,
    close: actions.close,
    insert,
    logCase: () => {
      if (!view.caseView) actions.logCase();
    },
  });
  const { step } = work;
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
              panel: (
                <Body view={view} now={now}>
                  <ListenStep
                    view={view}
                    now={now}
                    blurInsults={blurInsults}
                    logging={work.pending.log}
                    actions={actions}
                  />
                </Body>
              ),
            },
            {
              value: 'understand',
              label: t('sidebar.steps.understand'),
              done: view.understanding.validity !== 'unknown',
              panel: (
                <Body view={view} now={now}>
                  <UnderstandStep view={view} blurInsults={blurInsults} actions={actions} />
                </Body>
              ),
            },
            {
              value: 'resolve',
              label: t('sidebar.steps.resolve'),
              done: (view.caseView?.record.firstReplyAt ?? null) !== null,
              panel: (
                <Body view={view} now={now}>
                  <ResolveStep
                    ref={editor}
                    view={view}
                    reply={reply}
                    inserted={work.inserted}
                    pending={work.pending}
                    now={now}
                    actions={actions}
                  />
                </Body>
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
            news={work.news}
            onInsert={insert}
            onCopy={() => actions.copy(reply.draft)}
            onPark={actions.park}
          />
        </div>
      )}
      <ExistingDraftDialog
        open={work.askAboutDraft}
        site={t(`common.platform.${view.post.platform}`)}
        onInsert={(how) => actions.insert(how)}
        onCancel={actions.cancelInsert}
      />
      <BlockDialog
        open={askReason}
        findings={blocking}
        onInsert={(reason) => {
          setAskReason(false);
          actions.insert('ask', reason);
        }}
        onCancel={() => {
          setAskReason(false);
          editor.current?.focus();
        }}
      />
    </>
  );
}

interface BodyProps {
  readonly view: PostView;
  readonly now: number;
  readonly children: React.ReactNode;
}

/** The scrolling part: a step, and under it the case's timeline. */
function Body({ view, now, children }: BodyProps) {
  return (
    <div className={styles.body}>
      {children}
      <div className={styles.timeline}>
        <Timeline caseView={view.caseView} now={now} />
      </div>
    </div>
  );
}
