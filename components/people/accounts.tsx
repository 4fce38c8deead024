import { BadgeCheck } from 'lucide-react';
import type { PersonHandle } from '../../lib/domain/person.ts';
import type { Platform } from '../../lib/domain/platform.ts';
import { platforms } from '../../lib/domain/platforms.ts';
import { useWords } from '../hooks/use-words.tsx';
import styles from './people.module.css';

interface AccountsProps {
  readonly handles: readonly PersonHandle[];
  readonly reach: Readonly<Record<string, number>>;
  /** The author key of the account on screen, and what its page says. */
  readonly shown?: { readonly key: string; readonly verified: boolean } | undefined;
}

/** Every account of one person, with the reach that a page showed; what none showed is said to be not visible. */
export function Accounts({ handles, reach, shown }: AccountsProps) {
  const { t, format } = useWords();
  return (
    <ul className={styles.accounts}>
      {handles.map(({ key }) => {
        const { platform, name } = accountOf(key);
        const followers = reach[key];
        return (
          <li key={key} className={styles.account}>
            <bdi className={styles.handle}>{name}</bdi>
            <span className={styles.small}>
              {[
                platform && t(`common.platform.${platform}`),
                followers === undefined
                  ? t('people.card.followersNotShown')
                  : t('people.card.followers', { count: followers, shown: format.compact(followers) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {shown?.key === key && shown.verified && (
                <>
                  {' · '}
                  <BadgeCheck size={16} aria-hidden className={styles.icon} />
                  {t('people.card.verified')}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** An author key in parts. */
export function accountOf(key: string): { readonly platform: Platform | null; readonly name: string } {
  const at = key.indexOf(':');
  const platform = platforms.find((each) => each === key.slice(0, at)) ?? null;
  return { platform, name: key.slice(at + 1) };
}
