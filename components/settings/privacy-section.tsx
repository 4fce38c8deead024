import { useState } from 'react';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

interface PrivacySectionProps {
  /** Has the browser promised not to evict our data? null = not known yet. */
  readonly persisted: boolean | null;
  /** Answers whether the browser promised it now. */
  readonly onPersist: () => Promise<boolean>;
}

export function PrivacySection({ persisted, onPersist }: PrivacySectionProps) {
  const { t } = useWords();
  const [isRefused, setIsRefused] = useState(false);
  const ask = () => void onPersist().then((isPromised) => setIsRefused(!isPromised));
  return (
    <Section title={t('options.privacy.title')}>
      <ul className={styles.promises}>
        <li>{t('options.privacy.where')}</li>
        <li>{t('options.privacy.disk')}</li>
        <li>{t('options.privacy.send')}</li>
        {persisted !== null && (
          <li>{persisted ? t('options.privacy.persisted') : t('options.privacy.notPersisted')}</li>
        )}
      </ul>
      {persisted === false && <Button onClick={ask}>{t('options.privacy.persist')}</Button>}
      <p role="status">{isRefused && t('options.privacy.persistRefused')}</p>
    </Section>
  );
}
