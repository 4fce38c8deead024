import type { ReactNode } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import { currentBrand } from '../../lib/domain/current-brand.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { AskedSites } from '../hooks/use-asked-sites.ts';
import { useWords } from '../hooks/use-words.tsx';
import { BehaviourSection } from './behaviour-section.tsx';
import { BrandSection } from './brand-section.tsx';
import { BrandsSection } from './brands-section.tsx';
import { ChannelsSection } from './channels-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { PoliciesSection } from './policies-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ReadinessCard } from './readiness-card.tsx';
import styles from './settings.module.css';
import { VoiceSection } from './voice-section.tsx';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly persisted: boolean | null;
  /** Settings that could not be read, or a change that could not be saved. */
  readonly problem?: ReactNode;
  /** What was learned of how the current brand's person writes. */
  readonly learned?: ReactNode;
  /** What the current brand's person corrected. */
  readonly corrections?: ReactNode;
  /** All that can be done with the data. */
  readonly data?: ReactNode;
  readonly askedSites: AskedSites;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onAddBrand: () => void;
  readonly onPersist: () => Promise<boolean>;
}

export function SettingsPage(props: SettingsPageProps) {
  const { settings, persisted, problem, learned, corrections, data, onChange, onAddBrand, onPersist } = props;
  const { t } = useWords();
  const brand = currentBrand(settings);
  const changeBrand = (change: Partial<Brand>) =>
    onChange({
      brands: settings.brands.map((each) => (each.id === brand.id ? { ...each, ...change } : each)),
    });
  const removeBrand = () => {
    const brands = settings.brands.filter((each) => each.id !== brand.id);
    onChange({ brands, currentBrandId: brands[0]?.id ?? 'default' });
  };
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.heading}>{t('options.title')}</h1>
        <p className={styles.lead}>
          <strong>{t('options.welcome')}.</strong> {t('options.welcomeText')}
        </p>
        <p>
          <a href="/practice.html">{t('options.practice')}</a>
        </p>
      </header>
      {problem}
      <ReadinessCard brand={brand} />
      <BrandsSection
        brands={settings.brands}
        brand={brand}
        onChoose={(currentBrandId) => onChange({ currentBrandId })}
        onAdd={onAddBrand}
        onRemove={removeBrand}
      />
      {/* Fields keep what is being typed: another brand is another set of fields. */}
      <div key={brand.id} className={styles.sections}>
        <BrandSection brand={brand} onChange={changeBrand} />
        <VoiceSection brand={brand} onChange={changeBrand} />
        <ChannelsSection brand={brand} onChange={changeBrand} />
        <HoursSection brand={brand} onChange={changeBrand} />
        <PoliciesSection brand={brand} onChange={changeBrand} />
        <LimitsSection brand={brand} onChange={changeBrand} />
      </div>
      <BehaviourSection settings={settings} askedSites={props.askedSites} onChange={onChange} />
      {learned}
      {corrections}
      <PrivacySection persisted={persisted} onPersist={onPersist} />
      {data}
    </main>
  );
}
