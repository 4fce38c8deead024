import { currentBrand } from '../../lib/domain/current-brand.ts';
import { newBrand } from '../../lib/domain/new-brand.ts';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import { useEffect, useState } from 'react';
import { useDataPart } from '../../components/data/use-data-part.ts';
import { mountSurface } from '../../components/hooks/surface.tsx';
import { useAskedSites } from '../../components/hooks/use-asked-sites.ts';
import { useCorrections } from '../../components/hooks/use-corrections.ts';
import { useLearnedVoice } from '../../components/hooks/use-learned-voice.ts';
import { useNow } from '../../components/hooks/use-now.ts';
import { usePersisted } from '../../components/hooks/use-persisted.ts';
import { type Toasting, useToasts } from '../../components/hooks/use-toasts.ts';
import { useWords } from '../../components/hooks/use-words.tsx';
import { NotLoaded } from '../../components/on-demand/not-loaded.tsx';
import { CorrectionsSection } from '../../components/settings/corrections-section.tsx';
import { LearnedVoiceSection } from '../../components/settings/learned-voice-section.tsx';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { Button } from '../../components/ui/button.tsx';
import { ErrorCard } from '../../components/ui/error-card.tsx';
import { Toasts } from '../../components/ui/toast.tsx';
import type { Brand } from '../../lib/domain/brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { optionsWords } from '../../lib/i18n/options-words.ts';
import { forgetKeptAside, settingsKeptAside, writeSettings } from '../../lib/settings/settings.ts';

function OptionsPage({ settings }: { readonly settings: Settings }) {
  const { t } = useWords();
  const toasting = useToasts();
  const { persisted, persist } = usePersisted();
  const askedSites = useAskedSites();
  const change = (part: Partial<Settings>) =>
    writeSettings(part).then(
      () => toasting.show({ id: 'saved', text: t('options.saved') }),
      () => toasting.show({ id: 'saved', tone: 'problem', text: t('options.notSaved') }),
    );
  const addBrand = () => {
    const brand = newBrand({ id: crypto.randomUUID() });
    void change({ brands: [...settings.brands, brand], currentBrandId: brand.id });
  };
  return (
    <>
      <SettingsPage
        settings={settings}
        persisted={persisted}
        askedSites={askedSites}
        problem={<KeptAside />}
        learned={
          <LearnedVoice
            brand={currentBrand(settings)}
            toasting={toasting}
            onBan={(banned) => {
              const { id, voice } = currentBrand(settings);
              const brands = settings.brands.map((brand) =>
                brand.id === id ? { ...brand, voice: { ...voice, banned } } : brand,
              );
              void change({ brands });
            }}
          />
        }
        corrections={<Corrections brandId={settings.currentBrandId} toasting={toasting} />}
        data={<DataPart settings={settings} onChange={(part) => void change(part)} />}
        onChange={(part) => void change(part)}
        onAddBrand={addBrand}
        onPersist={persist}
      />
      <Toasts messages={toasting.messages} closeLabel={t('common.close')} onClose={toasting.close} />
    </>
  );
}

interface DataPartProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function DataPart(props: DataPartProps) {
  const data = useDataPart(true);
  return data.part ? <data.part.Data {...props} /> : <NotLoaded part={data} name="data" />;
}

interface LearnedVoiceProps {
  readonly brand: Brand;
  readonly toasting: Toasting;
  readonly onBan: (banned: readonly string[]) => void;
}

function LearnedVoice({ brand, toasting, onBan }: LearnedVoiceProps) {
  const { t } = useWords();
  const now = useNow();
  const { undo, forget, ...shown } = useLearnedVoice(brand.id);
  const say = useSay(toasting, 'learned');
  return (
    <LearnedVoiceSection
      {...shown}
      now={now}
      banned={brand.voice.banned}
      onBan={onBan}
      onUndo={(id) => void say(undo(id), t('options.learned.undone'))}
      onForget={() => void say(forget(), t('options.learned.forgotten'))}
    />
  );
}

/** Says that something was done, or that it was not. */
function useSay(toasting: Toasting, id: string) {
  const { t } = useWords();
  return async (done: Promise<boolean>, text: string) => {
    const problem = { tone: 'problem', text: t('options.notSaved') } as const;
    toasting.show({ id, ...((await done) ? { text } : problem) });
  };
}

interface CorrectionsProps {
  readonly brandId: string;
  readonly toasting: Toasting;
}

function Corrections({ brandId, toasting }: CorrectionsProps) {
  const { t } = useWords();
  const now = useNow();
  const { corrections, failed, undo, forget, save } = useCorrections(brandId);
  const say = useSay(toasting, 'corrections');
  return (
    <CorrectionsSection
      corrections={corrections}
      failed={failed}
      now={now}
      onUndo={(id) => void say(undo(id), t('options.corrections.undone'))}
      onForget={() => void say(forget(), t('options.corrections.forgotten'))}
      onExport={() => void say(save(), t('options.corrections.exported'))}
    />
  );
}

/** Settings that no longer parsed are never lost quietly. */
function KeptAside() {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    void settingsKeptAside().then((kept) => setShown(kept !== null));
  }, []);
  if (!shown) return null;
  const forget = () => void forgetKeptAside().then(() => setShown(false));
  return (
    <ErrorCard
      what={t('options.keptAside')}
      actions={<Button onClick={forget}>{t('options.keptAsideForget')}</Button>}
    />
  );
}

void mountSurface(optionsWords, (settings) => <OptionsPage settings={settings} />);
