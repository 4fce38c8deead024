import { ExternalLink } from 'lucide-react';
import { searchAddress } from '../../lib/domain/listening-searches.ts';
import { networkNames } from '../../lib/domain/networks.ts';
import type { Platform } from '../../lib/domain/platform.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './beside.module.css';

interface SearchElsewhereProps {
  readonly words: string;
  /** Where the post stands. */
  readonly except: Platform;
}

/** Where the fight may have moved: the networks' own search pages. What will be searched for is shown before the click. */
export function SearchElsewhere({ words, except }: SearchElsewhereProps) {
  const { t } = useWords();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{t('beside.search')}</h3>
      <p className={styles.searches}>
        {networkNames
          .filter((network) => network !== except)
          .map((network) => {
            const name = t(`common.platform.${network}`);
            return (
              <a
                key={network}
                className={styles.search}
                href={searchAddress(network, words)}
                target="_blank"
                rel="noreferrer"
                title={t('beside.searchOn', { network: name })}
              >
                {name}
                <ExternalLink size={14} aria-hidden />
              </a>
            );
          })}
      </p>
      <p className={styles.small} dir="auto">
        {t('beside.searchWords', { words })}
      </p>
      <p className={styles.small}>{t('beside.searchHint')}</p>
    </section>
  );
}
