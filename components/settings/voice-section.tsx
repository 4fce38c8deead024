import { useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select } from '../ui/select.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { ListField } from './list-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

const varieties = ['auto', 'es-ES', 'es-MX', 'es-AR', 'es-CO', 'es'] as const;
const addresses = ['auto', 'tu', 'usted', 'vos'] as const;
const languages = ['post', 'es', 'en'] as const;
const levels = ['0', '1', '2', '3'] as const;

export function VoiceSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { voice } = brand;
  const change = (part: Partial<typeof voice>) => onChange({ voice: { ...voice, ...part } });
  const levelOptions = levels.map((level) => ({ value: level, label: t(`options.voice.levels.l${level}`) }));
  return (
    <Section title={t('options.voice.title')}>
      <KeptTextField
        label={t('options.voice.signature')}
        hint={t('options.voice.signatureHint')}
        value={brand.signature}
        onKeep={(signature) => onChange({ signature: signature.replace(/^[-–—\s]+/, '') })}
      />
      <div className={styles.pair}>
        <Select
          label={t('options.voice.language')}
          value={voice.language}
          options={languages.map((value) => ({ value, label: t(`options.voice.languages.${value}`) }))}
          onChange={(language) => change({ language })}
        />
        <Select
          label={t('options.voice.variety')}
          value={voice.variety === 'en' ? 'auto' : voice.variety}
          options={varieties.map((value) => ({ value, label: t(`options.voice.varieties.${value}`) }))}
          onChange={(variety) => change({ variety })}
        />
      </div>
      <Choice
        label={t('options.voice.address')}
        value={addresses.find((value) => value === voice.address) ?? 'auto'}
        options={addresses.map((value) => ({ value, label: t(`options.voice.addresses.${value}`) }))}
        onChange={(address) => change({ address })}
      />
      <div className={styles.pair}>
        <Choice
          label={t('options.voice.warmth')}
          value={`${voice.warmth}` as (typeof levels)[number]}
          options={levelOptions}
          onChange={(warmth) => change({ warmth: Number(warmth) })}
        />
        <Choice
          label={t('options.voice.formality')}
          value={`${voice.formality}` as (typeof levels)[number]}
          options={levelOptions}
          onChange={(formality) => change({ formality: Number(formality) })}
        />
      </div>
      <ListField
        label={t('options.voice.links')}
        hint={t('options.voice.linksHint')}
        items={brand.allowedLinks}
        clean={(entry) =>
          entry
            .trim()
            .replace(/^https?:\/\//, '')
            .replace(/\/$/, '')
        }
        onChange={(allowedLinks) => onChange({ allowedLinks })}
      />
    </Section>
  );
}
