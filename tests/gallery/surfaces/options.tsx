import { useState } from 'react';
import { CorrectionsSection } from '../../../components/settings/corrections-section.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { ErrorCard } from '../../../components/ui/error-card.tsx';
import { Brand, defaultBusinessHours } from '../../../lib/domain/brand.ts';
import type { CorrectionView } from '../../../lib/domain/correction.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { secondBrand } from '../popup-fixtures.ts';
import { policies } from '../sidebar-fixtures.ts';

const fresh = Settings.parse({});

/** Invented. */
const norte = Brand.parse({
  name: 'Norte',
  names: ['Norte Hogar', 'nortehogar'],
  handles: ['norte', 'norte_ayuda'],
  products: ['lámpara Alba', 'tetera Bruma', 'mesa plegable'],
  excluded: ['Norte de España', 'polo norte'],
  signature: 'Ana',
  country: 'ES',
  channels: [
    { kind: 'dm', value: '', hours: '' },
    { kind: 'phone', value: '900 000 000', hours: 'L–V, 9–19 h' },
    { kind: 'email', value: 'ayuda-con-un-nombre-bastante-largo@norte.example', hours: '' },
  ],
  policies: [...policies],
  departments: [
    { name: 'Envíos', owner: 'Nuria' },
    { name: 'Administración', owner: '' },
  ],
  staff: ['Luis', 'Nuria'],
  limits: { gestureMax: 30 },
  hours: { ...defaultBusinessHours, timeZone: 'Europe/Madrid', holidays: ['2026-12-08', '2026-12-25'] },
});
const badShift = Brand.parse({
  ...norte,
  hours: {
    ...norte.hours,
    week: norte.hours.week.map((day) => day.map(({ from, to }) => ({ from: to, to: from }))),
  },
});

const now = Date.UTC(2026, 10, 24, 11, 30);
const day = 86_400_000;
const corrections: readonly CorrectionView[] = [
  {
    id: 'a',
    at: now - 3e6,
    said: { verdict: 'not-complaint' },
    kinds: ['irony', 'wording', 'form'],
    learned: true,
  },
  {
    id: 'b',
    at: now - 2 * day,
    said: { cause: 'billing', severity: 2, stance: 'legit' },
    kinds: ['grievance', 'money', 'repeat', 'wording'],
    learned: true,
  },
  {
    id: 'c',
    at: now - 40 * day,
    said: { verdict: 'complaint', cause: 'delivery' },
    kinds: ['wording'],
    learned: false,
  },
];
const many = Array.from({ length: 11 }, (_, at) => ({
  ...(corrections[at % 3] as CorrectionView),
  id: `${at}`,
}));

interface PageProps {
  readonly from: Settings;
  readonly broken?: boolean;
  readonly corrected?: readonly CorrectionView[];
}

function Page({ from, broken = false, corrected = [] }: PageProps) {
  const [settings, setSettings] = useState(from);
  return (
    <SettingsPage
      settings={settings}
      persisted={!broken}
      problem={
        broken && <ErrorCard what="No pude leer tus ajustes anteriores." next="Están guardados aparte." />
      }
      corrections={
        <CorrectionsSection
          corrections={corrected}
          failed={broken}
          now={now}
          onUndo={() => {}}
          onForget={() => {}}
          onExport={() => {}}
        />
      }
      onChange={(change) => setSettings({ ...settings, ...change })}
      onAddBrand={() => {}}
      onPersist={() => {}}
    />
  );
}

export const surfaces = {
  'options-fresh': () => <Page from={fresh} />,
  'options-filled': () => <Page from={{ ...fresh, brands: [norte] }} />,
  'options-corrections': () => <Page from={{ ...fresh, brands: [norte] }} corrected={many} />,
  'options-two-brands': () => <Page from={{ ...fresh, brands: [norte, secondBrand] }} />,
  'options-bad-shift': () => <Page from={{ ...fresh, brands: [badShift] }} />,
  'options-problem': () => <Page from={fresh} broken />,
};
