import { currentBrand } from '../../lib/domain/current-brand.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { useMemo } from 'react';
import { pageOfTheTab } from '../../components/hooks/panel-port.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useAlarm } from '../../components/hooks/use-alarm.ts';
import { readCaseAhead } from '../../components/hooks/use-case.ts';
import { emptyOutbox, useOutbox } from '../../components/hooks/use-outbox.ts';
import { readPanelAhead } from '../../components/hooks/use-panel.ts';
import { replyEngineAhead } from '../../components/hooks/use-reply-engine.ts';
import { useSidebar } from '../../components/hooks/use-sidebar.ts';
import { useToasts } from '../../components/hooks/use-toasts.ts';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import type { Settings } from '../../lib/domain/settings.ts';
import { sidebarWords } from '../../lib/i18n/sidebar-words.ts';
import { forPractice } from '../../lib/practice/practice-settings.ts';

/** In the practice page all is said and done for its invented brand. */
const practises = new URLSearchParams(location.search).has('practice');

function SidebarPage({ settings }: { readonly settings: Settings }) {
  const own = useMemo(() => (practises ? forPractice(settings) : settings), [settings]);
  const toasting = useToasts();
  const alarm = useAlarm(currentBrand(own).id, toasting);
  const post = useSidebar(own, toasting);
  // What waits is the person's own: practice writes nothing of it.
  const outbox = useOutbox();
  return (
    <Sidebar
      {...post}
      {...alarm}
      outbox={practises ? emptyOutbox : outbox}
      toasts={toasting.messages}
      onCloseToast={toasting.close}
    />
  );
}

/** The post of the page and what is known of it: asked for while settings, words and the engine come. */
async function readAhead(): Promise<void> {
  const post = await readPanelAhead(pageOfTheTab);
  if (post) await Promise.all([readCaseAhead(post), replyEngineAhead()]);
}

const ahead = readAhead();
void mountSurface(
  sidebarWords,
  (settings) => <SidebarPage settings={settings} />,
  () => ahead,
);
