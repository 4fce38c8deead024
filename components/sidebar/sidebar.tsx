import type { Alarm } from '../../lib/domain/alarm.ts';
import type { OutboxState } from '../../lib/domain/outbox-state.ts';
import { AlarmBanner } from '../alarm/alarm-banner.tsx';
import { useWords } from '../hooks/use-words.tsx';
import { WaitingNotice } from '../stored/waiting-notice.tsx';
import { type ToastMessage, Toasts } from '../ui/toast.tsx';
import { Header } from './header.tsx';
import { OpenPost, type OpenPostProps } from './open-post.tsx';
import { OtherScreen } from './screens.tsx';
import styles from './sidebar.module.css';
import type { SidebarScreen } from './sidebar-state.ts';
import { useShortcuts } from './use-shortcuts.ts';

export interface SidebarProps extends Omit<OpenPostProps, 'view' | 'reply'> {
  readonly screen: SidebarScreen;
  /** null = nothing unusual today. */
  readonly alarm: Alarm | null;
  readonly onDismissAlarm: () => void;
  readonly onOpenRoom: () => void;
  /** Changes that wait for space on the disk. */
  readonly outbox: OutboxState;
  readonly toasts: readonly ToastMessage[];
  readonly onCloseToast: (id: string) => void;
}

export function Sidebar(props: SidebarProps) {
  const { screen, now, actions, toasts, onCloseToast } = props;
  const { t } = useWords();
  return (
    <div className={styles.sidebar}>
      <Header view={screen.kind === 'ready' ? screen.view : null} now={now} actions={actions} />
      <div className={styles.alarm}>
        <WaitingNotice {...props.outbox} />
        <AlarmBanner alarm={props.alarm} onDismiss={props.onDismissAlarm} onOpenRoom={props.onOpenRoom} />
      </div>
      {screen.kind === 'ready' ? (
        <main className={styles.main}>
          <OpenPost {...props} view={screen.view} reply={screen.reply} />
        </main>
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
  const { go, close } = actions;
  useShortcuts(keys, { go, close, closes: 'hide', logCase: null, insert: null, vent: null });
  return (
    <main className={styles.body}>
      <OtherScreen screen={screen} actions={actions} />
    </main>
  );
}
