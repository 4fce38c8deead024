import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';
import styles from './settings.module.css';

interface PrivacySectionProps {
  /** Has the browser promised not to evict our data? null = not known yet. */
  readonly persisted: boolean | null;
  readonly onPersist: () => void;
}

export function PrivacySection({ persisted, onPersist }: PrivacySectionProps) {
  const { t } = useWords();
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
      {persisted === false && <Button onClick={onPersist}>{t('options.privacy.persist')}</Button>}
    </Section>
  );
}
