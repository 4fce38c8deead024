import type { ReadingRequest } from '../../lib/domain/reading.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Card } from '../ui/card.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './reading.module.css';

/** What the reader must know before she judges the draft. */
export function RequestView({ request }: { readonly request: ReadingRequest }) {
  const { t } = useWords();
  const { network, severity, situation, lookAt, complaint, customer, facts } = request;
  return (
    <div className={styles.rows}>
      <p className={styles.quiet}>
        {t('reading.read.about', {
          network: t(`common.platform.${network}`),
          severity: t(`common.severity.s${severity}`),
        })}
      </p>
      {situation && <p className={styles.quiet}>{situation}</p>}
      {lookAt && (
        <Card tone="note">
          <h2>{t('reading.read.lookAt')}</h2>
          <p className={styles.words} dir="auto">
            {lookAt}
          </p>
        </Card>
      )}
      <Card>
        <h2>{t('reading.read.complaint')}</h2>
        {customer && (
          <p className={styles.quiet} dir="auto">
            {t('reading.read.by', { customer })}
          </p>
        )}
        <p className={styles.words} dir="auto">
          {complaint}
        </p>
      </Card>
      {facts.length > 0 && (
        <Card>
          <h2>{t('reading.read.facts')}</h2>
          <Facts facts={facts} />
        </Card>
      )}
    </div>
  );
}

export function Facts({ facts }: { readonly facts: ReadingRequest['facts'] }) {
  return (
    <ul className={styles.facts}>
      {facts.map(({ text, source }) => (
        <li key={`${text} ${source}`}>
          <span dir="auto">{text}</span>
          <VisuallyHidden>, </VisuallyHidden> <span className={styles.quiet}>{source}</span>
        </li>
      ))}
    </ul>
  );
}
