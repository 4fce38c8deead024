import type { ReactNode } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { PanelPort } from '../hooks/panel-port.ts';
import { useSidebar } from '../hooks/use-sidebar.ts';
import { useWords } from '../hooks/use-words.tsx';
import { OpenPost } from '../sidebar/open-post.tsx';
import { OtherScreen } from '../sidebar/screens.tsx';
import { Toasts } from '../ui/toast.tsx';
import styles from './work-on-case.module.css';

interface WorkOnCaseProps {
  readonly settings: Settings;
  readonly port: PanelPort;
  /** Stands here until the worker has answered. */
  readonly children: ReactNode;
}

/** The three steps of the sidebar, for a case instead of a page. */
export function WorkOnCase({ settings, port, children }: WorkOnCaseProps) {
  const { t } = useWords();
  const { screen, alarm: _, onDismissAlarm: __, toasts, onCloseToast, ...work } = useSidebar(settings, port);
  return (
    <div className={styles.work}>
      {screen.kind === 'ready' && <OpenPost {...work} view={screen.view} reply={screen.reply} />}
      {screen.kind === 'failed' && <OtherScreen screen={screen} actions={work.actions} />}
      {screen.kind !== 'ready' && children}
      <div className={styles.toasts}>
        <Toasts messages={toasts} closeLabel={t('common.close')} onClose={onCloseToast} />
      </div>
    </div>
  );
}
