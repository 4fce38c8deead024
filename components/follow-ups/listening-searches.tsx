import type { Brand } from '../../lib/domain/brand.ts';
import { searchNetworks, searchUrl } from '../../lib/domain/listening-searches.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './listening-searches.module.css';

/** "What is said about us": the networks' own search pages. Nothing opens without the click. */
export function ListeningSearches({ brand }: { readonly brand: Brand }) {
  const { t } = useWords();
  return (
    <fieldset className={styles.searches}>
      <legend className={styles.label}>{t('popup.search')}</legend>
      {searchNetworks.map((network) => {
        const url = searchUrl(network, brand);
        const name = t(`common.platform.${network}`);
        return url ? (
          <a
            key={network}
            className={styles.search}
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={`${shortNames[network]}, ${t('popup.searchOn', { brand: brand.name, network: name })}`}
            title={t('popup.searchOn', { brand: brand.name, network: name })}
          >
            {shortNames[network]}
          </a>
        ) : (
          <button
            key={network}
            type="button"
            className={styles.search}
            aria-disabled
            aria-label={`${shortNames[network]}, ${name}: ${t('popup.searchNeedsBrand')}`}
            title={t('popup.searchNeedsBrand')}
          >
            {shortNames[network]}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Brand marks, not words: the same in every language. Each name begins with what is seen, for voice control. */
const shortNames = { x: 'X', facebook: 'Fb', youtube: 'YT', linkedin: 'In' } as const;
