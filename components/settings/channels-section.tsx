import type { Channel } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Select } from '../ui/select.tsx';
import type { BrandPartProps } from './brand-section.tsx';
import { CausesField, isCause } from './causes-field.tsx';
import { KeptTextField } from './kept-text-field.tsx';
import { ListField } from './list-field.tsx';
import { RowList } from './row-list.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

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
        more={(channel, replace) => <Serves {...{ channel, replace }} />}
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

interface ServesProps {
  readonly channel: Channel;
  readonly replace: (channel: Channel) => void;
}

/** What a channel is for: causes, and words that a complaint says. Nothing said = everything. */
function Serves({ channel, replace }: ServesProps) {
  const { t } = useWords();
  const { for: serves } = channel;
  const topics = serves.filter((entry) => !isCause(entry));
  const named = serves.map((entry) => (isCause(entry) ? t(`common.cause.${entry}`) : entry));
  return (
    <Disclosure
      summary={t('options.channels.for')}
      detail={named.length > 0 ? named.join(' · ') : t('options.channels.forAll')}
    >
      <div className={styles.details}>
        <CausesField
          label={t('options.channels.causes')}
          hint={t('options.channels.causesHint')}
          chosen={serves}
          onChange={(chosen) => replace({ ...channel, for: chosen })}
        />
        <ListField
          label={t('options.channels.topics')}
          hint={t('options.channels.topicsHint')}
          items={topics}
          onChange={(kept) => replace({ ...channel, for: [...serves.filter(isCause), ...kept] })}
        />
      </div>
    </Disclosure>
  );
}
