import { useState } from 'react';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { ErrorCard } from '../../../components/ui/error-card.tsx';
import { Brand, defaultBusinessHours } from '../../../lib/domain/brand.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { secondBrand } from '../popup-fixtures.ts';

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
  hours: { ...defaultBusinessHours, timeZone: 'Europe/Madrid', holidays: ['2026-12-08', '2026-12-25'] },
});
const badShift = Brand.parse({
  ...norte,
  hours: {
    ...norte.hours,
    week: norte.hours.week.map((day) => day.map(({ from, to }) => ({ from: to, to: from }))),
  },
});

function Page({ from, broken }: { readonly from: Settings; readonly broken?: boolean }) {
  const [settings, setSettings] = useState(from);
  return (
    <SettingsPage
      settings={settings}
      persisted={!broken}
      problem={
        broken && <ErrorCard what="No pude leer tus ajustes anteriores." next="Están guardados aparte." />
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
  'options-two-brands': () => <Page from={{ ...fresh, brands: [norte, secondBrand] }} />,
  'options-bad-shift': () => <Page from={{ ...fresh, brands: [badShift] }} />,
  'options-problem': () => <Page from={fresh} broken />,
};
