import type { Brand } from '../../lib/domain/brand.ts';
import { searchUrl } from '../../lib/domain/listening-searches.ts';
import { factsOf, type Network, networkNames } from '../../lib/domain/networks.ts';
import { daysSince, type Looks, roundDays } from '../../lib/domain/rounds.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './listening-searches.module.css';

interface ListeningSearchesProps {
  readonly brand: Brand;
  /** null = still loading. */
  readonly looks: Looks | null;
  readonly now: number;
  readonly onOpened: (network: Network) => void;
}

/** "What is said about us": the networks' own search pages. Nothing opens without the click. */
export function ListeningSearches({ brand, looks, now, onOpened }: ListeningSearchesProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.searches}>
      <legend className={styles.label}>{t('popup.search')}</legend>
      {networkNames.map((network) => {
        const url = searchUrl(network, brand);
        const name = t(`common.platform.${network}`);
        // Each name begins with what is seen, for voice control.
        const { short: mark } = factsOf(network);
        const days = daysSince(looks?.[network], now);
        const since = looks === null ? '' : sinceWords(t, days);
        const short = days !== null && days > 0 ? t('rounds.daysShort', { count: days }) : null;
        // What is seen, in the order in which it is seen, for voice control.
        const seen = [mark, short].filter(Boolean).join(' ');
        return url ? (
          <a
            key={network}
            className={styles.search}
            // The middle button opens it as well.
            onClick={() => onOpened(network)}
            onAuxClick={({ button }) => button === 1 && onOpened(network)}
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={`${seen}, ${t('popup.searchOn', { brand: brand.name, network: name })}. ${since}`}
            title={`${t('popup.searchOn', { brand: brand.name, network: name })}. ${since}`}
          >
            {mark}{' '}
            {short && <span className={(days ?? 0) >= roundDays ? styles.due : styles.days}>{short}</span>}
          </a>
        ) : (
          <button
            key={network}
            type="button"
            className={styles.search}
            aria-disabled
            aria-label={`${mark}, ${name}: ${t('popup.searchNeedsBrand')}`}
            title={t('popup.searchNeedsBrand')}
          >
            {mark}
          </button>
        );
      })}
    </fieldset>
  );
}

/** "Miraste hace 3 días". */
function sinceWords(t: Words, days: number | null): string {
  if (days === null) return t('rounds.never');
  return days === 0 ? t('rounds.today') : t('rounds.days', { count: days });
}
