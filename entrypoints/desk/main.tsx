import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Desk } from '../../components/desk/desk.tsx';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useCaseView, useRecentCases } from '../../components/hooks/use-cases.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { currentBrand, type Settings } from '../../lib/domain/settings.ts';
import { deskWords } from '../../lib/i18n/desk-words.ts';
import { ask } from '../../lib/messaging/ask.ts';

/** As many as one page shows well; search and the whole list belong to the desk's own work. */
const shownCases = 200;

function DeskPage({ settings }: { readonly settings: Settings }) {
  const now = useNow();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const records = useRecentCases(currentBrand(settings).id, shownCases);
  const chosen = useCaseView(chosenId);
  return (
    <Desk
      {...{ records, chosen, now }}
      onChoose={setChosenId}
      onOpenPost={(url) => void ask('case.show', { url })}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

mountSurface(deskWords, (settings) => <DeskPage settings={settings} />);
