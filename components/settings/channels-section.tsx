import { Plus, Trash2 } from 'lucide-react';
import type { Channel } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

const kinds = ['dm', 'phone', 'email', 'url'] as const;

export function ChannelsSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  const { channels } = brand;
  const replace = (index: number, channel: Channel) =>
    onChange({ channels: channels.map((other, place) => (place === index ? channel : other)) });
  return (
    <Section title={t('options.channels.title')}>
      {channels.length === 0 && <p className={styles.quiet}>{t('options.channels.none')}</p>}
      <ul className={styles.channels}>
        {channels.map((channel, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a channel has no identity but its place
          <li key={index} className={styles.channel}>
            <Select
              label={t('options.channels.kind')}
              value={channel.kind}
              options={kinds.map((value) => ({ value, label: t(`options.channels.kinds.${value}`) }))}
              onChange={(kind) => replace(index, { ...channel, kind })}
            />
            <KeptTextField
              label={t('options.channels.value')}
              placeholder={t(`options.channels.valueHint.${channel.kind}`)}
              value={channel.value}
              onKeep={(value) => replace(index, { ...channel, value })}
            />
            <KeptTextField
              label={t('options.channels.hours')}
              placeholder={t('options.channels.hoursHint')}
              value={channel.hours}
              onKeep={(hours) => replace(index, { ...channel, hours })}
            />
            <IconButton
              icon={Trash2}
              label={t('options.channels.remove', {
                channel: channel.value || t(`options.channels.kinds.${channel.kind}`),
              })}
              onClick={() => onChange({ channels: channels.filter((_, place) => place !== index) })}
            />
          </li>
        ))}
      </ul>
      <Button
        icon={Plus}
        onClick={() => onChange({ channels: [...channels, { kind: 'dm', value: '', hours: '', for: [] }] })}
      >
        {t('options.channels.add')}
      </Button>
    </Section>
  );
}
