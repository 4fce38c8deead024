import type { Brand } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Select } from '../ui/select.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { ListField } from './list-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

export interface BrandPartProps {
  readonly brand: Brand;
  readonly onChange: (change: Partial<Brand>) => void;
}

const countries = ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'UY', 'US', 'GB'] as const;

export function BrandSection({ brand, onChange }: BrandPartProps) {
  const { t, language } = useWords();
  const countryName = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <Section anchor="watch-list" title={t('options.brand.title')}>
      <div className={styles.pair}>
        <KeptTextField
          label={t('options.brand.name')}
          value={brand.name}
          onKeep={(name) => onChange({ name })}
        />
        <Select
          label={t('options.brand.country')}
          hint={t('options.brand.countryHint')}
          value={brand.country}
          options={[
            { value: '', label: t('options.brand.noCountry') },
            ...countries.map((code) => ({ value: code as string, label: countryName.of(code) ?? code })),
          ]}
          onChange={(country) => onChange({ country })}
        />
      </div>
      <ListField
        label={t('options.brand.names')}
        hint={t('options.brand.namesHint')}
        items={brand.names}
        onChange={(names) => onChange({ names })}
      />
      <ListField
        label={t('options.brand.handles')}
        hint={t('options.brand.handlesHint')}
        items={brand.handles}
        clean={(entry) => entry.trim().replace(/^@/, '')}
        onChange={(handles) => onChange({ handles })}
      />
      <ListField
        label={t('options.brand.products')}
        items={brand.products}
        onChange={(products) => onChange({ products })}
      />
      <ListField
        label={t('options.brand.excluded')}
        hint={t('options.brand.excludedHint')}
        items={brand.excluded}
        onChange={(excluded) => onChange({ excluded })}
      />
    </Section>
  );
}
