import { useState } from 'react';
import { CorrectionsSection } from '../../../components/settings/corrections-section.tsx';
import { LearnedVoiceSection } from '../../../components/settings/learned-voice-section.tsx';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import { ErrorCard } from '../../../components/ui/error-card.tsx';
import { Brand } from '../../../lib/domain/brand.ts';
import type { CorrectionView } from '../../../lib/domain/correction.ts';
import { defaultBusinessHours } from '../../../lib/domain/default-business-hours.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import type { KeptVoiceLesson } from '../../../lib/domain/voice-lesson.ts';
import { foldLessons } from '../../../lib/replies/voice-preferences.ts';
import { wordings } from '../../../lib/replies/wordings.ts';
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
    {
      kind: 'email',
      value: 'ayuda-con-un-nombre-bastante-largo@norte.example',
      hours: '',
      for: ['billing', 'garantía'],
    },
  ],
  policies: [...policies],
  departments: [
    {
      name: 'Envíos',
      owner: 'Nuria',
      channel: 'ext. 214',
      hours: 'L–V, 9–14 h',
      limit: 60,
      causes: ['delivery'],
    },
    { name: 'Administración', owner: '' },
  ],
  staff: ['Luis', 'Nuria'],
  limits: { gestureMax: 30, stopHere: ['envíos del lote 12'] },
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
/** Someone who greets nobody, writes shorter, and takes the same few phrases out. */
const phrases = wordings();
const spoken = (language: 'es' | 'en') =>
  [...phrases].filter(([, each]) => each.language === language && each.text.length > 45).map(([id]) => id);
const lessonsOf = (count: number): readonly KeptVoiceLesson[] =>
  Array.from({ length: count }, (_, at) => {
    const ids = spoken(at % 5 === 4 ? 'en' : 'es');
    const part = (place: number, fate: 'kept' | 'dropped' | 'changed') => ({ id: ids[place] ?? 'a', fate });
    const kept = at % 4 === 2;
    return {
      id: `${at}`,
      at: now - at * 0.4 * day - 2e6,
      strategy: at % 3 === 1 ? 'direct' : 'warm',
      parts: [
        part(3, kept ? 'kept' : 'dropped'),
        part(20, kept ? 'kept' : 'changed'),
        part(30, 'kept'),
        part(41, 'kept'),
      ],
      greeting: kept ? 'none' : 'dropped',
      signature: 'kept',
      length: kept ? 1 : 0.8,
    };
  });
const many = Array.from({ length: 11 }, (_, at) => ({
  ...(corrections[at % 3] as CorrectionView),
  id: `${at}`,
}));

interface PageProps {
  readonly from: Settings;
  readonly broken?: boolean;
  readonly corrected?: readonly CorrectionView[];
  readonly lessons?: readonly KeptVoiceLesson[];
}

function Page({ from, broken = false, corrected = [], lessons = [] }: PageProps) {
  const [settings, setSettings] = useState(from);
  const [banned, setBanned] = useState<readonly string[]>(lessons.length > 1 ? ['a tu disposición'] : []);
  return (
    <SettingsPage
      settings={settings}
      persisted={!broken}
      askedSites={[{ site: 'youtube', on: !broken, set: () => {} }]}
      problem={
        broken && <ErrorCard what="No pude leer tus ajustes anteriores." next="Están guardados aparte." />
      }
      learned={
        <LearnedVoiceSection
          lessons={lessons}
          preferences={foldLessons(lessons)}
          wordings={{ part: phrases, failed: false, retry: () => {} }}
          failed={broken}
          now={now}
          banned={banned}
          onBan={setBanned}
          onUndo={() => {}}
          onForget={() => {}}
        />
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
      onPersist={() => Promise.resolve(true)}
    />
  );
}

export const surfaces = {
  'options-fresh': () => <Page from={fresh} />,
  'options-filled': () => <Page from={{ ...fresh, brands: [norte] }} />,
  'options-corrections': () => <Page from={{ ...fresh, brands: [norte] }} corrected={many} />,
  'options-learned': () => <Page from={{ ...fresh, brands: [norte] }} lessons={lessonsOf(14)} />,
  'options-learned-little': () => <Page from={{ ...fresh, brands: [norte] }} lessons={lessonsOf(1)} />,
  'options-two-brands': () => <Page from={{ ...fresh, brands: [norte, secondBrand] }} />,
  'options-bad-shift': () => <Page from={{ ...fresh, brands: [badShift] }} />,
  'options-problem': () => <Page from={fresh} broken />,
};
