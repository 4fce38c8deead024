import { useWords } from '../hooks/use-words.tsx';
import { Select } from '../ui/select.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { RowList } from './row-list.tsx';
import { Section } from './section.tsx';

const kinds = ['dm', 'phone', 'email', 'url'] as const;

export function ChannelsSection({ brand, onChange }: BrandPartProps) {
  const { t } = useWords();
  return (
    <Section anchor="phones" title={t('options.channels.title')}>
      <RowList
        items={brand.channels}
        none={t('options.channels.none')}
        addLabel={t('options.channels.add')}
        blank={{ kind: 'dm', value: '', hours: '', for: [] }}
        removeLabel={({ kind, value }) =>
          t('options.channels.remove', { channel: value || t(`options.channels.kinds.${kind}`) })
        }
        onChange={(channels) => onChange({ channels })}
      >
        {(channel, replace) => (
          <>
            <Select
              label={t('options.channels.kind')}
              value={channel.kind}
              options={kinds.map((value) => ({ value, label: t(`options.channels.kinds.${value}`) }))}
              onChange={(kind) => replace({ ...channel, kind })}
            />
            <KeptTextField
              label={t('options.channels.value')}
              placeholder={t(`options.channels.valueHint.${channel.kind}`)}
              value={channel.value}
              onKeep={(value) => replace({ ...channel, value })}
            />
            <KeptTextField
              label={t('options.channels.hours')}
              placeholder={t('options.channels.hoursHint')}
              value={channel.hours}
              onKeep={(hours) => replace({ ...channel, hours })}
            />
          </>
        )}
      </RowList>
    </Section>
  );
}
