import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { browser } from 'wxt/browser';
import { CasesPage } from '../../components/desk/cases-page.tsx';
import { Desk } from '../../components/desk/desk.tsx';
import type { DeskPartProps } from '../../components/desk/routes.tsx';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useCaseView, useRecentCases } from '../../components/hooks/use-cases.ts';
import { useDueBackup } from '../../components/hooks/use-due-backup.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { useRoute } from '../../components/hooks/use-route.ts';
import { useStored } from '../../components/hooks/use-stored.ts';
import { StoredNotices } from '../../components/stored/stored-notices.tsx';
import { currentBrand, type Settings } from '../../lib/domain/settings.ts';
import { deskWords } from '../../lib/i18n/desk-words.ts';
import { ask } from '../../lib/messaging/ask.ts';

/** As many as one page shows well; search and the whole list belong to the desk's own work. */
const shownCases = 200;

function DeskPage({ settings }: { readonly settings: Settings }) {
  const now = useNow();
  const { route, go } = useRoute();
  const stored = useStored();
  useDueBackup();
  return (
    <>
      <StoredNotices {...stored} />
      <Desk
        {...{ route, go, settings, now }}
        cases={<Cases {...{ route, go, settings, now }} />}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </>
  );
}

function Cases({ route, go, settings, now }: DeskPartProps) {
  const records = useRecentCases(currentBrand(settings).id, shownCases);
  const chosen = useCaseView(route.path[0] ?? null);
  return (
    <CasesPage
      {...{ records, chosen, now }}
      onChoose={(id) => go({ ...route, path: [id] })}
      onOpenPost={(url) => void ask('case.show', { url })}
    />
  );
}

mountSurface(deskWords, (settings) => <DeskPage settings={settings} />);
