import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { browser } from 'wxt/browser';
import { CasesPart } from '../../components/desk/cases-part.tsx';
import { Desk } from '../../components/desk/desk.tsx';
import { onDemand } from '../../components/hooks/on-demand.ts';
import { openPractice } from '../../components/hooks/open-practice.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { readRecentCases } from '../../components/hooks/use-cases.ts';
import { useDrawn } from '../../components/hooks/use-drawn.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { useRoute } from '../../components/hooks/use-route.ts';
import { useToasts } from '../../components/hooks/use-toasts.ts';
import { FolderNoticeSlot } from '../../components/stored/folder-notice-slot.tsx';
import { StoredNoticesSlot } from '../../components/stored/stored-notices-slot.tsx';
import { database } from '../../lib/db/database.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { deskWords } from '../../lib/i18n/desk-words.ts';

/** Where it cannot be had the list is no worse: the prevention list holds the rounds too. */
const useAfterList = onDemand(() => import('../../components/desk/after-list.ts'));

function DeskPage({ settings }: { readonly settings: Settings }) {
  const now = useNow();
  const routing = useRoute();
  const { route, go } = routing;
  const toasting = useToasts();
  const { part: after } = useAfterList(useDrawn(true));
  return (
    <>
      <StoredNoticesSlot />
      <FolderNoticeSlot />
      {after && <after.DueBackup />}
      {after && <after.DeskCommands go={go} views={settings.deskViews} />}
      <Desk
        {...{ route, go, settings, now, toasting }}
        cases={<CasesPart {...routing} {...{ settings, now, toasting }} />}
        rounds={after && <after.DeskRounds {...{ settings, now }} />}
        onPractice={openPractice}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </>
  );
}

// Opened while settings and words come. What fails is said by `useStored` and by the page.
void database()
  .open()
  .catch(() => undefined);
void mountSurface(
  deskWords,
  (settings) => <DeskPage settings={settings} />,
  (settings) => readRecentCases(currentBrand(settings).id),
);
