import { useState } from 'react';
import { restLimits } from '../../lib/domain/rest-limits.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { givenSites } from '../../lib/domain/sites.ts';
import type { AskedSites } from '../hooks/use-asked-sites.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

interface BehaviourSectionProps {
  readonly settings: Settings;
  readonly askedSites: AskedSites;
  readonly onChange: (change: Partial<Settings>) => void;
}

const interfaceLanguages = ['auto', 'es', 'en'] as const;
const marks = ['about-us', 'all'] as const;

export function BehaviourSection({ settings, askedSites, onChange }: BehaviourSectionProps) {
  const { t } = useWords();
  const { sites } = settings;
  return (
    <Section title={t('options.behaviour.title')}>
      <Choice
        label={t('options.behaviour.language')}
        value={settings.language}
        options={interfaceLanguages.map((value) => ({
          value,
          label: t(`options.behaviour.languages.${value}`),
        }))}
        onChange={(language) => onChange({ language })}
      />
      <fieldset className={styles.switches}>
        <legend className={styles.legend}>{t('options.behaviour.sites')}</legend>
        {givenSites.map((site) => (
          <Switch
            key={site}
            label={t(`common.platform.${site}`)}
            checked={sites[site]}
            onChange={(on) => onChange({ sites: { ...sites, [site]: on } })}
          />
        ))}
        {askedSites.map(({ site, on, set }) => (
          <Switch
            key={site}
            label={t(`common.platform.${site}`)}
            hint={t('options.behaviour.askedSiteHint')}
            checked={on}
            onChange={set}
          />
        ))}
      </fieldset>
      <Choice
        label={t('options.behaviour.marks')}
        value={settings.marks}
        options={marks.map((value) => ({ value, label: t(`options.behaviour.marksOptions.${value}`) }))}
        onChange={(value) => onChange({ marks: value })}
      />
      <p className={styles.quiet}>{t('options.behaviour.marksHint')}</p>
      <div className={styles.switches}>
        <Switch
          label={t('options.behaviour.notifications')}
          checked={settings.notifications}
          onChange={(notifications) => onChange({ notifications })}
        />
        <Switch
          label={t('options.behaviour.blurInsults')}
          hint={t('options.behaviour.blurInsultsHint')}
          checked={settings.blurInsults}
          onChange={(blurInsults) => onChange({ blurInsults })}
        />
        <Switch
          label={t('options.behaviour.keys')}
          hint={t('options.behaviour.keysHint')}
          checked={settings.keys}
          onChange={(keys) => onChange({ keys })}
        />
        <Switch
          label={t('options.behaviour.secondVoice')}
          hint={t('options.behaviour.secondVoiceHint')}
          checked={settings.secondVoice}
          onChange={(secondVoice) => onChange({ secondVoice })}
        />
      </div>
      <div className={styles.switches}>
        <RestField minutes={settings.restMinutes} onChange={(restMinutes) => onChange({ restMinutes })} />
        <Switch
          label={t('options.behaviour.lessons')}
          hint={t('options.behaviour.lessonsHint')}
          checked={settings.lessons}
          onChange={(lessons) => onChange({ lessons })}
        />
        <Switch
          label={t('options.behaviour.heatHints')}
          hint={t('options.behaviour.heatHintsHint')}
          checked={settings.heatHints}
          onChange={(heatHints) => onChange({ heatHints })}
        />
      </div>
      <p className={styles.quiet}>{t('options.behaviour.shortcut')}</p>
    </Section>
  );
}

interface RestFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** How long a parked draft rests. What is not between the limits is not kept. */
function RestField({ minutes, onChange }: RestFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(String(minutes));
  const { least, most } = restLimits;
  const isRest = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return (
    <TextField
      type="number"
      min={least}
      max={most}
      label={t('options.behaviour.restMinutes')}
      hint={t('options.behaviour.restMinutesHint')}
      error={isRest(Number(typed)) ? undefined : t('options.behaviour.restMinutesWrong', { least, most })}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped(value);
        if (isRest(Number(value))) onChange(Number(value));
      }}
    />
  );
}
