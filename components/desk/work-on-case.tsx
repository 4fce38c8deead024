import type { ReactNode } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { PanelPort } from '../hooks/panel-port.ts';
import { useSidebar } from '../hooks/use-sidebar.ts';
import type { Toasting } from '../hooks/use-toasts.ts';
import { OpenPost } from '../sidebar/open-post.tsx';
import { OtherScreen } from '../sidebar/screens.tsx';
import styles from './work-on-case.module.css';

interface WorkOnCaseProps {
  readonly settings: Settings;
  readonly port: PanelPort;
  readonly toasting: Toasting;
  /** Stands here until the worker has answered. */
  readonly children: ReactNode;
}

/** The three steps of the sidebar, for a case instead of a page. */
export function WorkOnCase({ settings, port, toasting, children }: WorkOnCaseProps) {
  const { screen, ...work } = useSidebar(settings, toasting, port);
  return (
    <div className={screen.kind === 'ready' ? styles.steps : styles.work}>
      {screen.kind === 'ready' && <OpenPost {...work} view={screen.view} reply={screen.reply} onDesk />}
      {screen.kind === 'failed' && <OtherScreen screen={screen} actions={work.actions} />}
      {screen.kind !== 'ready' && children}
    </div>
  );
}
