import { useState } from 'react';
import type { Faults } from '../hooks/use-faults.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Section } from '../settings/section.tsx';
import { Button } from '../ui/button.tsx';
import { ScrollBox } from '../ui/scroll-box.tsx';
import styles from './data.module.css';

interface FaultsSectionProps extends Faults {
  readonly now: number;
}

/** What went wrong, where and when, to be told to whoever mends it. It never holds what it was about. */
export function FaultsSection({ faults, copy, empty, now }: FaultsSectionProps) {
  const { t, format } = useWords();
  const [said, setSaid] = useState('');
  const forget = async () => setSaid(t((await empty()) ? 'data.faults.emptied' : 'data.failed'));
  return (
    <Section title={t('data.faults.title')} text={t('data.faults.text')}>
      {faults?.length === 0 && <p>{t('data.faults.none')}</p>}
      {faults && faults.length > 0 && (
        <>
          <ScrollBox className={styles.faults} label={t('data.faults.list')}>
            <ul>
              {faults.map(({ code, where, at }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same may have failed twice in one moment
                <li key={index}>
                  <span className={styles.small}>
                    {format.moment(at, now)} · <code>{where}</code>
                  </span>
                  <br />
                  {t(`common.error.${code}`)}
                </li>
              ))}
            </ul>
          </ScrollBox>
          <div className={styles.buttons}>
            <Button onClick={() => setSaid(t(copy() ? 'common.copied' : 'common.notCopied'))}>
              {t('common.copy')}
            </Button>
            <Button variant="quiet" onClick={() => void forget()}>
              {t('data.faults.empty')}
            </Button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </Section>
  );
}
